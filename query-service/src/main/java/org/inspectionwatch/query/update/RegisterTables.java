package org.inspectionwatch.query.update;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The tables of what follows from the findings of an authority, within one transaction. */
final class RegisterTables {
    /** Stands for an inspection without any date. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final Handle handle;

    RegisterTables(Handle handle) {
        this.handle = handle;
    }

    /** The findings of the readings that count, as they were read; of {@link Topics#UNRESOLVED} those that name no authority. */
    List<FindingRecorded> currentFindings(String authorityId) {
        Query current = authorityId.equals(Topics.UNRESOLVED)
                ? handle.createQuery("select data from finding where is_current and authority_id is null")
                : handle.createQuery("select data from finding where is_current and authority_id = :id")
                        .bind("id", authorityId);
        return current.map((row, context) -> Json.read(row.getString("data"), FindingRecorded.class))
                .list();
    }

    /** Puts the register in the place of the one before. */
    void replace(Register register) {
        handle.createUpdate("delete from inspection where authority_id = :id")
                .bind("id", register.authorityId())
                .execute();
        insertInspections(register.inspections());
        insertMatches(register.inspections());
    }

    private void insertInspections(List<Inspection> inspections) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into inspection (inspection_id, authority_id, kind, ended, needs_review, data)
                values (:id, :authority, :kind, :ended, :review, cast(:data as jsonb))
                """);
        for (Inspection inspection : inspections) {
            batch.bind("id", inspection.inspectionId())
                    .bind("authority", inspection.authorityId())
                    .bind("kind", inspection.kind().slug())
                    .bind(
                            "ended",
                            inspection.when() == null
                                    ? UNDATED
                                    : inspection.when().last())
                    .bind("review", inspection.needsReview())
                    .bind("data", Json.write(inspection))
                    .add();
        }
        execute(batch);
    }

    private void insertMatches(List<Inspection> inspections) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into inspection_finding (finding_id, inspection_id) values (:finding, :inspection)");
        for (Inspection inspection : inspections) {
            inspection
                    .findings()
                    .forEach(finding -> batch.bind("finding", finding.findingId())
                            .bind("inspection", inspection.inspectionId())
                            .add());
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Stores comparisons, current ratings, and a checksum over them and the register. */
    void replaceSummary(Register register, List<Comparison> comparisons, List<CurrentRating> ratings, Instant now) {
        if (register.inspections().isEmpty()) {
            // As if the authority had never been named: a rebuild from the topic would not have the row.
            handle.createUpdate("delete from authority_register where authority_id = :id")
                    .bind("id", register.authorityId())
                    .execute();
            return;
        }
        String comparisonsJson = Json.write(comparisons);
        String ratingsJson = Json.write(ratings);
        String canonical = Json.write(register) + comparisonsJson + ratingsJson;
        handle.createUpdate("""
                        insert into authority_register (authority_id, checksum, comparisons, ratings, computed_at)
                        values (:id, :checksum, cast(:comparisons as jsonb), cast(:ratings as jsonb), :now)
                        on conflict (authority_id) do update set checksum = excluded.checksum,
                            comparisons = excluded.comparisons, ratings = excluded.ratings,
                            computed_at = excluded.computed_at
                        """)
                .bind("id", register.authorityId())
                .bind("checksum", DeterministicId.contentHash(canonical.getBytes(StandardCharsets.UTF_8)))
                .bind("comparisons", comparisonsJson)
                .bind("ratings", ratingsJson)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
