package org.inspectionwatch.query.push;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.messaging.Outbox;
import org.inspectionwatch.messaging.OutboxMessage;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.eventlog.EventLogTable;
import org.jdbi.v3.core.Jdbi;

/** Tells events as the register does: outbox and log in one transaction. */
final class ToldEvents {
    private static final Authorities AUTHORITIES = Authorities.load();

    private final OwnAuthorities own;
    private final Jdbi jdbi;
    private final Outbox outbox = new Outbox();

    /** Tells of nobody but those authorities. */
    ToldEvents(DataSource dataSource, OwnAuthorities own) {
        this.own = own;
        jdbi = Jdbi.create(dataSource);
    }

    void tell(CloudEvent... events) {
        tell(List.of(events), Instant.now());
    }

    void tell(List<CloudEvent> events, Instant now) {
        events.forEach(event -> own.check(event.subject()));
        jdbi.useTransaction(handle -> {
            for (CloudEvent event : events) {
                EncodedEvent encoded = EventCodec.encode(event);
                append(handle.getConnection(), event, encoded);
                new EventLogTable(handle).append(authority(event.subject()), List.of(event), now);
            }
        });
    }

    private void append(java.sql.Connection connection, CloudEvent event, EncodedEvent encoded) {
        try {
            outbox.append(
                    connection,
                    List.of(new OutboxMessage(
                            event.type().topic(), event.subject(), encoded.headers(), encoded.value())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static CloudEvent changed(String id, String authorityId, Direction direction) {
        return changed(id, authorityId, direction, Basis.OFFICIAL);
    }

    static CloudEvent changed(String id, String authorityId, Direction direction, Basis basis) {
        return new CloudEvent(
                EventType.RATING_CHANGED,
                id,
                authorityId,
                Instant.parse("2026-03-02T10:00:00Z"),
                new RatingChanged(change(id, authorityId, direction, basis)));
    }

    static CloudEvent retracted(String id, String replaces, String authorityId) {
        return new CloudEvent(
                EventType.RATING_RETRACTED,
                id,
                authorityId,
                Instant.parse("2026-03-03T10:00:00Z"),
                new RatingRetracted(
                        replaces,
                        "The report was withdrawn.",
                        change(replaces, authorityId, Direction.DECLINED, Basis.OFFICIAL)));
    }

    private static RatingChange change(String id, String authorityId, Direction direction, Basis basis) {
        boolean improved = direction == Direction.IMPROVED;
        return new RatingChange(
                "change-" + id,
                authority(authorityId),
                Body.COUNCIL,
                direction,
                1,
                end(improved ? Grade.REQUIRES_IMPROVEMENT : Grade.GOOD, Basis.OFFICIAL, LocalDate.of(2019, 3, 8)),
                end(improved ? Grade.GOOD : Grade.REQUIRES_IMPROVEMENT, basis, LocalDate.of(2026, 3, 2)),
                basis,
                List.of(),
                0.9,
                3);
    }

    private static RatedInspection end(Grade grade, Basis basis, LocalDate published) {
        return new RatedInspection(
                "inspection-" + grade.slug(),
                InspectionKind.ILACS,
                "ilacs-1",
                Judgement.LEADERS,
                grade,
                basis,
                null,
                published,
                "publication-" + grade.slug(),
                "https://reports.example.org/1?a=b&c=<d>",
                List.of());
    }

    static AuthorityRef authority(String authorityId) {
        return RatingChanges.authorityRef(AUTHORITIES.byId(authorityId).orElseThrow());
    }
}
