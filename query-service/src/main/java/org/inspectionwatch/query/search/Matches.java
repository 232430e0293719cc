package org.inspectionwatch.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.query.paging.Conditions;
import org.inspectionwatch.query.paging.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which passages match, and in which order. */
final class Matches {
    /** More are not counted, nor compared with each other unless that is asked for. */
    static final int COUNTED = 500;

    /** Stands for a passage without any date. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    /** Lists and headlines before summaries before the rest; the authority's name counts least. */
    private static final String RANK = "ts_rank_cd('{0.4,0.1,0.7,1.0}', words, cast(:words as tsquery), 1)";

    private final Handle handle;
    private final Conditions conditions;

    /**
     * @param words as {@link SearchWords} gives them, or null for all passages
     */
    Matches(Handle handle, SearchFilter filter, @Nullable String words) {
        this.handle = handle;
        Integer first = filter.from() == null ? filter.to() : filter.from();
        conditions = new Conditions()
                .and("words @@ cast(:words as tsquery)", "words", words)
                .and("labels @> cast(:labels as text[])", "labels", array(filter.labels()))
                .and("day >= :from", "from", first == null ? null : firstDay(filter.from()))
                .and("day <= :to", "to", filter.to() == null ? null : LocalDate.of(filter.to(), 12, 31));
    }

    private static String @Nullable [] array(List<String> labels) {
        return labels.isEmpty() ? null : labels.toArray(String[]::new);
    }

    /** Without a year what stands for a passage without any date is left out. */
    private static LocalDate firstDay(@Nullable Integer year) {
        return year == null ? UNDATED.plusDays(1) : LocalDate.of(year, 1, 1);
    }

    /**
     * A passage that matches.
     *
     * @param passageId which
     * @param day its day, or the one that stands for none
     * @param rank how well it fits, exactly as the database writes it; empty where that was not asked
     */
    record Match(String passageId, String day, String rank) {}

    /**
     * Some that match, and how many there are.
     *
     * @param count no more than one more than {@link #COUNTED}
     * @param matches in order
     */
    record Counted(int count, List<Match> matches) {}

    /** How many there are; counts no further than one more than {@link #COUNTED}. */
    int count() {
        return query("select count(*) from (select 1 from passage where " + conditions.sql() + " limit :most) counted")
                .bind("most", COUNTED + 1)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * The first page by relevance, and how many there are, counted as {@link #count} does; where there are more than
     * {@link #COUNTED}, the page is of any of them. There are words.
     */
    Counted countedByRelevance(PageRequest page) {
        List<Match> matches = new ArrayList<>();
        int count = query("with matching as materialized (select passage_id, day, " + RANK
                        + " as rank from passage where "
                        + conditions.sql() + " limit :most)"
                        + " select (select count(*) from matching) as count, passage_id, day, rank from matching"
                        + " order by rank desc, day desc, passage_id limit :rows")
                .bind("most", COUNTED + 1)
                .bind("rows", page.rows())
                .reduceRows(0, (before, row) -> {
                    matches.add(new Match(
                            row.getColumn("passage_id", String.class),
                            row.getColumn("day", String.class),
                            row.getColumn("rank", String.class)));
                    return row.getColumn("count", Integer.class);
                });
        return new Counted(count, matches);
    }

    /** The best first; of equals the newest first. There are words. */
    List<Match> byRelevance(PageRequest page) {
        Conditions after = new Conditions();
        if (page.after() != null) {
            after.and("rank <= cast(:afterRank as real)", "afterRank", page.after(1))
                    .and(
                            "(rank < cast(:afterRank as real) or day <= cast(:afterDay as date))",
                            "afterDay",
                            page.after(2))
                    .and(
                            "(rank < cast(:afterRank as real) or day < cast(:afterDay as date) or passage_id > :afterId)",
                            "afterId",
                            page.after(3));
        }
        return matches(
                "select passage_id, day, rank from (select passage_id, day, " + RANK + " as rank from passage where "
                        + conditions.sql() + ") matching where " + after.sql()
                        + " order by rank desc, day desc, passage_id limit :rows",
                after,
                page);
    }

    /** The newest first. */
    List<Match> byDay(PageRequest page) {
        Conditions after = new Conditions();
        if (page.after() != null) {
            after.and("day <= cast(:afterDay as date)", "afterDay", page.after(2))
                    .and("(day < cast(:afterDay as date) or passage_id > :afterId)", "afterId", page.after(3));
        }
        return matches(
                "select passage_id, day, '' as rank from passage where " + conditions.sql() + " and " + after.sql()
                        + " order by day desc, passage_id limit :rows",
                after,
                page);
    }

    private List<Match> matches(String sql, Conditions after, PageRequest page) {
        return after.bind(query(sql))
                .bind("rows", page.rows())
                .map((row, context) ->
                        new Match(row.getString("passage_id"), row.getString("day"), row.getString("rank")))
                .list();
    }

    private Query query(String sql) {
        return conditions.bind(handle.createQuery(sql));
    }
}
