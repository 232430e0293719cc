package org.inspectionwatch.query.quality;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Counts doubts and gaps within one transaction.
 *
 * @param handle open
 */
record QualityQueries(Handle handle) {
    private static final int MOST_CONTRADICTIONS = 200;
    private static final TypeReference<List<Grade>> GRADES = new TypeReference<>() {};
    private static final String CONTRADICTIONS = """
            select authority_id, inspection_id, assertion ->> 'judgement' as judgement, assertion ->> 'basis' as basis,
                assertion ->> 'grade' as grade, jsonb_array_length(assertion -> 'held') > 0 as held,
                (data ->> 'published')::date as published,
                (select coalesce(jsonb_agg(distinct other -> 'grade'), '[]')
                    from jsonb_array_elements(assertion -> 'differing') as other
                    where other ->> 'grade' is not null
                        and other ->> 'grade' is distinct from assertion ->> 'grade') as others
            from inspection, jsonb_array_elements(data -> 'assertions') as assertion
            where jsonb_array_length(assertion -> 'differing') > 0
            """;

    List<DataQuality.Doubt> review() {
        return handle.createQuery("""
                        select review_item.field, kind, count(*) as items, count(*) filter (where holds_back) as holding,
                            min(first_seen_at) as oldest
                        from review_item left join finding on finding.finding_id = review_item.data ->> 'finding_id'
                        group by review_item.field, kind
                        order by items desc, review_item.field, kind
                        """)
                .map((row, context) -> new DataQuality.Doubt(
                        row.getString("field"),
                        kind(row.getString("kind")),
                        row.getInt("items"),
                        row.getInt("holding"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<DataQuality.Reason> reasons() {
        return handle.createQuery("""
                        select field, data ->> 'reason' as reason, count(*) as items from review_item
                        group by field, data ->> 'reason' order by items desc, field, reason limit 100
                        """)
                .map((row, context) ->
                        new DataQuality.Reason(row.getString("field"), row.getString("reason"), row.getInt("items")))
                .list();
    }

    List<DataQuality.FailedReadings> failedReadings() {
        return handle.createQuery("""
                        select failed_reason, count(*) as publications from publication where failed_reason is not null
                        group by failed_reason order by publications desc, failed_reason
                        """)
                .map((row, context) ->
                        new DataQuality.FailedReadings(row.getString("failed_reason"), row.getInt("publications")))
                .list();
    }

    /** Ids of authorities by framework, where an official report is known. */
    Map<String, Set<String>> inspected() {
        return handle
                .createQuery("""
                        select distinct data ->> 'framework' as framework, authority_id from inspection
                        where data ->> 'framework' is not null and data ->> 'basis' = 'official'
                        """)
                .map((row, context) -> Map.entry(row.getString("framework"), row.getString("authority_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    List<DataQuality.SourceSilence> sources(LocalDate today, ZoneId zone, int staleAfterDays) {
        return handle.createQuery("""
                        select source_id, count(*) as publications, max(published) as newest,
                            max((ref ->> 'fetched_at')::timestamptz) as fetched
                        from publication group by source_id order by fetched, source_id
                        """)
                .map((row, context) -> {
                    Instant fetched =
                            row.getObject("fetched", OffsetDateTime.class).toInstant();
                    long silent = Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(fetched, zone), today));
                    return new DataQuality.SourceSilence(
                            row.getString("source_id"),
                            row.getInt("publications"),
                            row.getObject("newest", LocalDate.class),
                            fetched,
                            silent,
                            silent > staleAfterDays);
                })
                .list();
    }

    DataQuality.Contradictions contradictions() {
        String differing = "select * from (" + CONTRADICTIONS + ") as found where others <> '[]'";
        int total = handle.createQuery("select count(*) from (" + differing + ") as counted")
                .mapTo(Integer.class)
                .one();
        return new DataQuality.Contradictions(
                total,
                handle.createQuery(
                                differing + " order by published desc nulls last, inspection_id, judgement limit :most")
                        .bind("most", MOST_CONTRADICTIONS)
                        .map((row, context) -> contradiction(row))
                        .list());
    }

    private static DataQuality.Contradiction contradiction(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        return new DataQuality.Contradiction(
                row.getString("authority_id"),
                row.getString("inspection_id"),
                Judgement.valueOf(row.getString("judgement").toUpperCase(Locale.ROOT)),
                Basis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)),
                grade == null ? null : Grade.valueOf(grade.toUpperCase(Locale.ROOT)),
                Json.read(row.getString("others"), GRADES),
                row.getBoolean("held"),
                row.getObject("published", LocalDate.class));
    }

    private static @Nullable InspectionKind kind(@Nullable String slug) {
        return slug == null ? null : InspectionKind.valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
