package org.inspectionwatch.query.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts praise and criticism by theme. */
@ApplicationScoped
class ThemeTallies {
    private final Jdbi jdbi;
    private final Taxonomy taxonomy;

    ThemeTallies(Jdbi jdbi, Taxonomy taxonomy) {
        this.jdbi = jdbi;
        this.taxonomy = taxonomy;
    }

    /** By authority, the most spoken of first; passages of a day in the past are those whose outcome was published by then. */
    Map<String, List<ThemeTally>> of(List<String> authorityIds, @Nullable LocalDate asOf) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select theme_passage.authority_id, theme,
                            count(*) filter (where polarity = 'strength') as strengths,
                            count(*) filter (where polarity = 'improvement') as improvements
                        from theme_passage
                        where theme_passage.authority_id = any(:authorities)
                            and (:asOf::date is null or day <= :asOf)
                        group by theme_passage.authority_id, theme
                        order by count(*) desc, theme
                        """)
                .bindArray("authorities", String.class, authorityIds)
                .bind("asOf", asOf)
                .map((row, context) -> Map.entry(row.getString("authority_id"), tally(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private ThemeTally tally(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        Optional<Theme> known = taxonomy.byId(theme);
        return new ThemeTally(
                theme,
                known.map(Theme::label).orElse(theme),
                known.map(Theme::family).orElse(""),
                row.getInt("strengths"),
                row.getInt("improvements"));
    }
}
