package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.query.wording.Terms;
import org.jspecify.annotations.Nullable;

/** Finds what inspectors praise and criticise most. */
final class ThemeViews {
    private final Taxonomy taxonomy;

    ThemeViews(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The themes of most passages of that polarity, at most so many, with at most so many quotes each. */
    List<ThemeView> of(Collection<FindingRecorded> findings, Polarity polarity, int most, int quotes) {
        Map<String, List<Passage>> byTheme = new TreeMap<>();
        for (FindingRecorded recorded : findings) {
            for (ThemeTag tag : recorded.finding().themes()) {
                if (tag.polarity() == polarity) {
                    byTheme.computeIfAbsent(tag.theme(), theme -> new ArrayList<>())
                            .add(new Passage(tag, recorded));
                }
            }
        }
        return byTheme.entrySet().stream()
                .sorted(Comparator.comparing(theme -> -theme.getValue().size()))
                .limit(most)
                .map(theme -> view(theme.getKey(), theme.getValue(), quotes))
                .toList();
    }

    private ThemeView view(String themeId, List<Passage> passages, int quotes) {
        return new ThemeView(
                themeId,
                taxonomy.byId(themeId).map(Theme::label).orElse(themeId),
                passages.size(),
                passages.stream()
                        .sorted(Comparator.comparing(
                                Passage::published, Comparator.nullsLast(Comparator.reverseOrder())))
                        .limit(quotes)
                        .map(Passage::quote)
                        .toList());
    }

    private record Passage(ThemeTag tag, FindingRecorded recorded) {
        @Nullable
        LocalDate published() {
            return recorded.finding().published();
        }

        ThemeQuote quote() {
            return new ThemeQuote(
                    tag.evidence(),
                    tag.page(),
                    recorded.publication().url(),
                    Terms.capital(Terms.kind(recorded.finding().inspection().kind())),
                    published());
        }
    }
}
