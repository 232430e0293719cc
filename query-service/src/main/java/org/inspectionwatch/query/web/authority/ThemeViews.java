package org.inspectionwatch.query.web.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.inspectionwatch.query.passage.Passage;
import org.inspectionwatch.query.wording.Terms;

/** Finds what inspectors praise and criticise most. */
final class ThemeViews {
    private final Taxonomy taxonomy;

    ThemeViews(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The themes of most passages of that polarity, at most so many, with at most so many quotes each. */
    List<ThemeView> of(Collection<Passage> passages, Polarity polarity, int most, int quotes) {
        Map<String, List<Passage>> byTheme = new TreeMap<>();
        for (Passage passage : passages) {
            passage.tags().stream()
                    .filter(tag -> tag.polarity() == polarity)
                    .map(Passage.Tag::theme)
                    .distinct()
                    .forEach(theme -> byTheme.computeIfAbsent(theme, of -> new ArrayList<>())
                            .add(passage));
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
                        .map(ThemeViews::quote)
                        .toList());
    }

    private static ThemeQuote quote(Passage passage) {
        return new ThemeQuote(
                passage.text(),
                passage.page(),
                passage.url(),
                Terms.capital(Terms.kind(passage.kind())),
                passage.published());
    }
}
