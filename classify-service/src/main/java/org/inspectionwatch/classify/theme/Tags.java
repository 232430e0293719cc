package org.inspectionwatch.classify.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Theme;
import org.jspecify.annotations.Nullable;

/** The tags of one passage while it is read: each theme and polarity once, with the words that said it first. */
final class Tags {
    private final Passage passage;
    private final Map<Spoken, ThemeTag> tags = new LinkedHashMap<>();

    Tags(Passage passage) {
        this.passage = passage;
    }

    void add(Hit<Theme> hit, Polarity polarity, Clause said, @Nullable Scope scope) {
        tags.computeIfAbsent(
                new Spoken(hit.sense().id(), polarity),
                spoken -> new ThemeTag(
                        spoken.theme(),
                        polarity,
                        passage.role(),
                        passage.text().substring(said.start(), said.end()),
                        passage.page(),
                        passage.judgement(),
                        scope));
    }

    List<ThemeTag> inOrder() {
        return List.copyOf(tags.values());
    }

    private record Spoken(String theme, Polarity polarity) {}
}
