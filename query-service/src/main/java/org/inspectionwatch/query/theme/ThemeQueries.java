package org.inspectionwatch.query.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads passages about themes. */
@ApplicationScoped
class ThemeQueries {
    private final Jdbi jdbi;

    ThemeQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Counts by theme; themes that nobody speaks of are absent. */
    Map<String, Counts> counts() {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select theme, count(*) filter (where polarity = 'strength') as strengths,
                            count(*) filter (where polarity = 'improvement') as improvements
                        from theme_passage group by theme
                        """)
                .map((row, context) ->
                        new Counts(row.getString("theme"), row.getInt("strengths"), row.getInt("improvements")))
                .list()
                .stream()
                .collect(Collectors.toMap(Counts::theme, Function.identity())));
    }

    List<Row> passages(PassageFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select theme_passage.finding_id, number, theme_passage.data as tag, finding.data as finding,
                            inspection_id
                        from theme_passage join finding using (finding_id) left join inspection_finding using (finding_id)
                        where theme = :theme
                            and (:afterFinding::text is null
                                or (finding_id, number) > (:afterFinding::text, :afterNumber::integer))
                            and (:authority::text is null or theme_passage.authority_id = :authority)
                            and (:polarity::text is null or polarity = :polarity)
                            and (:role::text is null or role = :role)
                        order by finding_id, number limit :rows
                        """)
                .bind("theme", filter.theme())
                .bind("afterFinding", page.after(0))
                .bind("afterNumber", page.after(1))
                .bind("authority", filter.authorityId())
                .bind("polarity", filter.polarity())
                .bind("role", filter.role())
                .bind("rows", page.rows())
                .map((row, context) -> row(row))
                .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        FindingRecorded recorded = Json.read(row.getString("finding"), FindingRecorded.class);
        ThemePassage passage = new ThemePassage(
                Json.read(row.getString("tag"), ThemeTag.class),
                recorded.reading().taxonomyVersion(),
                String.valueOf(recorded.finding().authorityId()),
                recorded.finding().inspection().kind(),
                recorded.finding().published(),
                recorded.findingId(),
                row.getString("inspection_id"),
                recorded.publication().publicationId(),
                recorded.publication().title(),
                recorded.publication().url());
        return new Row(row.getString("number"), passage);
    }

    /**
     * How often a theme is praised and criticised.
     *
     * @param theme which
     * @param strengths praise
     * @param improvements criticism
     */
    record Counts(String theme, int strengths, int improvements) {}

    /**
     * A row of the list.
     *
     * @param number sort key beside the finding's id
     * @param passage what is shown
     */
    record Row(String number, ThemePassage passage) {}
}
