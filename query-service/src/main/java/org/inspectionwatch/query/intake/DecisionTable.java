package org.inspectionwatch.query.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.decision.Decisions;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;

/** What people decided, within one transaction. */
final class DecisionTable {
    private final Handle handle;

    DecisionTable(Handle handle) {
        this.handle = handle;
    }

    /** False where it is known already. */
    boolean insert(ReviewDecided decided, Instant at) {
        return handle.createUpdate("""
                                insert into review_decision (decision_id, claim_id, publication_id, recorded_at, data)
                                values (:id, :claim, :publication, :at, cast(:data as jsonb))
                                on conflict do nothing
                                """)
                        .bind("id", decided.decisionId())
                        .bind("claim", decided.claim().claimId())
                        .bind("publication", decided.claim().publicationId())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .bind("data", Json.write(decided))
                        .execute()
                == 1;
    }

    /** Puts the current findings of a publication under the authorities that people named, and back where they took it back. */
    void retarget(String publicationId) {
        List<ReviewDecided> decisions = handle.createQuery(
                        "select data from review_decision where publication_id = :id")
                .bind("id", publicationId)
                .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                .list();
        if (decisions.isEmpty()) {
            return;
        }
        List<FindingRecorded> read = handle.createQuery(
                        "select data from finding where publication_id = :id and is_current")
                .bind("id", publicationId)
                .map((row, context) -> Json.read(row.getString("data"), FindingRecorded.class))
                .list();
        for (FindingRecorded recorded : new Decisions(decisions).over(read).findings()) {
            String authorityId = recorded.finding().authorityId();
            handle.createUpdate("""
                            update finding set authority_id = :authority
                            where finding_id = :id and authority_id is distinct from :authority
                            """)
                    .bind("id", Objects.requireNonNull(recorded.findingId()))
                    .bind("authority", authorityId)
                    .execute();
        }
    }
}
