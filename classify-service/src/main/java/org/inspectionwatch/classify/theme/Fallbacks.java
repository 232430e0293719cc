package org.inspectionwatch.classify.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Theme;

/** Themes that name a group of children: they stand only where no narrower theme of their family does. */
record Fallbacks(Set<String> themes) {

    static Fallbacks ofEachFamily() {
        return new Fallbacks(Set.of("children-in-care", "care-leavers"));
    }

    /** The hits of one sentence without fallbacks beside a narrower theme. */
    List<Hit<Theme>> leaveOut(List<Hit<Theme>> hits) {
        Set<String> narrow = hits.stream()
                .map(Hit::sense)
                .filter(theme -> !themes.contains(theme.id()))
                .map(Theme::family)
                .collect(Collectors.toSet());
        return hits.stream()
                .filter(hit -> !themes.contains(hit.sense().id())
                        || !narrow.contains(hit.sense().family()))
                .toList();
    }
}
