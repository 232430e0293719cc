package org.inspectionwatch.query.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.paging.Conditions;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.passage.Passage;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads passages about themes, and counts them. */
@ApplicationScoped
public class ThemeQueries {
    /** Stands for a passage without any date. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final Jdbi jdbi;

    ThemeQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Counts by theme; themes that nobody speaks of are absent. */
    public List<PassageCount> counts(PassageFilter filter) {
        return counts(filter, "null");
    }

    /** Counts by theme and year, region or the like, in that order; parts without any passage are absent. */
    public List<PassageCount> counts(PassageFilter filter, CountedBy by) {
        return counts(filter, by.sql());
    }

    private List<PassageCount> counts(PassageFilter filter, String by) {
        Conditions conditions = conditions(filter);
        String sql = "select theme, " + by + " as part, count(*) as passages,"
                + " count(*) filter (where polarity = 'strength') as strengths,"
                + " count(*) filter (where polarity = 'improvement') as improvements"
                + " from theme_passage where " + conditions.sql() + " group by 1, 2 order by 1, 2";
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(sql))
                .map((row, context) -> new PassageCount(
                        row.getString("theme"),
                        row.getString("part"),
                        row.getInt("passages"),
                        row.getInt("strengths"),
                        row.getInt("improvements")))
                .list());
    }

    /** Passages about one theme, the newest first. */
    public List<Row> passages(PassageFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        if (page.after() != null) {
            conditions
                    .and("day <= cast(:afterDay as date)", "afterDay", page.after(0))
                    .and("(day < cast(:afterDay as date) or passage_id >= :afterId)", "afterId", page.after(1))
                    .and(
                            "(day < cast(:afterDay as date) or passage_id > :afterId or polarity > :afterPolarity)",
                            "afterPolarity",
                            page.after(2));
        }
        String sql = "select tagged.day, tagged.polarity, data"
                + " from (select day, passage_id, polarity from theme_passage where " + conditions.sql()
                + " order by day desc, passage_id, polarity limit :rows) tagged join passage using (passage_id)"
                + " order by tagged.day desc, passage_id, tagged.polarity";
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(sql))
                .bind("rows", page.rows())
                .map((row, context) -> row(row, String.valueOf(filter.theme())))
                .list());
    }

    private static Conditions conditions(PassageFilter filter) {
        Integer first = filter.from() == null ? filter.to() : filter.from();
        return new Conditions()
                .and("theme = :theme", "theme", filter.theme())
                .and("authority_id = :authority", "authority", filter.authorityId())
                .and("region = :region", "region", filter.region())
                .and("polarity = :polarity", "polarity", filter.polarity())
                .and("role = :role", "role", filter.role())
                .and("kind = :kind", "kind", filter.kind())
                .and("framework = :framework", "framework", filter.framework())
                .and("grade = :grade", "grade", filter.grade())
                .and("day >= :from", "from", first == null ? null : firstDay(filter.from()))
                .and("day <= :to", "to", filter.to() == null ? null : LocalDate.of(filter.to(), 12, 31));
    }

    /** Without a year what stands for a passage without any date is left out. */
    private static LocalDate firstDay(@Nullable Integer year) {
        return year == null ? UNDATED.plusDays(1) : LocalDate.of(year, 1, 1);
    }

    private static Row row(ResultSet row, String theme) throws SQLException {
        Passage passage = Json.read(row.getString("data"), Passage.class);
        String polarity = row.getString("polarity");
        ThemeTag tag = passage.tags().stream()
                .filter(of -> of.theme().equals(theme) && of.polarity().slug().equals(polarity))
                .map(of -> new ThemeTag(
                        of.theme(),
                        of.polarity(),
                        passage.role(),
                        passage.text(),
                        passage.page(),
                        of.judgement(),
                        of.scope()))
                .findFirst()
                .orElseThrow();
        return new Row(row.getString("day"), polarity, ThemePassage.of(tag, passage));
    }

    /**
     * A row of the list.
     *
     * @param day sort key
     * @param polarity sort key beside the passage's id
     * @param passage what is shown
     */
    public record Row(String day, String polarity, ThemePassage passage) {}
}
