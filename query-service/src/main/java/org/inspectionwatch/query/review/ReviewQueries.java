package org.inspectionwatch.query.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.decision.Decisions;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads the queue and the decisions. */
@ApplicationScoped
public class ReviewQueries {
    private final Jdbi jdbi;

    ReviewQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest first. */
    public List<QueuedItem> list(ReviewFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from review_item
                        where (:afterTime::timestamptz is null or first_seen_at < :afterTime::timestamptz
                                or first_seen_at = :afterTime::timestamptz and item_id > :afterId)
                            and (:authority::text is null or authority_id = :authority)
                            and (cast(:regionIds as text[]) is null or authority_id = any(cast(:regionIds as text[])))
                            and (:field::text is null or field = :field)
                            and (:holdsBack::boolean is null or holds_back = :holdsBack)
                        order by first_seen_at desc, item_id limit :rows
                        """)
                .bind("afterTime", page.after(0))
                .bind("afterId", page.after(1))
                .bind("authority", filter.authorityId())
                .bind(
                        "regionIds",
                        filter.regionIds() == null ? null : filter.regionIds().toArray(String[]::new))
                .bind("field", filter.field())
                .bind("holdsBack", filter.holdsBack())
                .bind("rows", page.rows())
                .map((row, context) -> item(row))
                .list());
    }

    /** By id; empty where there is none, or it was decided. */
    public Optional<QueuedItem> find(String itemId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from review_item where item_id = :id")
                .bind("id", itemId)
                .map((row, context) -> item(row))
                .findOne());
    }

    /** What was read of the finding, and not what people made of it. */
    public Optional<FindingRecorded> read(String findingId) {
        return jdbi.withHandle(handle -> handle.createQuery("select data from finding where finding_id = :id")
                .bind("id", findingId)
                .map((row, context) -> Json.read(row.getString("data"), FindingRecorded.class))
                .findOne());
    }

    /** Decisions on one publication, or on all, by id. */
    public List<KnownDecision> decisions(Optional<String> publicationId, PageRequest page) {
        List<ReviewDecided> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select data from review_decision
                        where (:publication::text is null or publication_id = :publication)
                            and (:after::text is null or decision_id > :after)
                        order by decision_id limit :rows
                        """)
                .bind("publication", publicationId.orElse(null))
                .bind("after", page.after(0))
                .bind("rows", page.rows())
                .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                .list());
        return found.stream().map(this::known).toList();
    }

    /** By id. */
    public Optional<KnownDecision> decision(String decisionId) {
        return jdbi.withHandle(handle -> handle.createQuery("select data from review_decision where decision_id = :id")
                        .bind("id", decisionId)
                        .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                        .findOne())
                .map(this::known);
    }

    /** The latest first, sorted by time and id. */
    public List<KnownDecision> latestDecisions(PageRequest page) {
        List<ReviewDecided> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select data from review_decision
                        where (:time::timestamptz is null or (data ->> 'decided_at')::timestamptz < :time::timestamptz
                                or (data ->> 'decided_at')::timestamptz = :time::timestamptz and decision_id > :id)
                        order by (data ->> 'decided_at')::timestamptz desc, decision_id limit :rows
                        """)
                .bind("time", page.after(0))
                .bind("id", page.after(1))
                .bind("rows", page.rows())
                .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                .list());
        return found.stream().map(this::known).toList();
    }

    /** What of a publication waits for a person, the latest first. */
    public List<QueuedItem> ofPublication(String publicationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from review_item where data #>> '{claim,publication_id}' = :id
                        order by first_seen_at desc, item_id
                        """)
                .bind("id", publicationId)
                .map((row, context) -> item(row))
                .list());
    }

    /** How many items there are of each field, by field; and how many of them hold something back. */
    public List<QueueCount> counts() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select field, count(*) as items, count(*) filter (where holds_back) as holding
                        from review_item group by field order by field
                        """)
                .map((row, context) ->
                        new QueueCount(row.getString("field"), row.getInt("items"), row.getInt("holding")))
                .list());
    }

    private KnownDecision known(ReviewDecided decision) {
        return new KnownDecision(decision, new Decisions(ofClaim(decision)).inForce(decision));
    }

    private List<ReviewDecided> ofClaim(ReviewDecided decision) {
        return jdbi.withHandle(handle -> handle.createQuery("select data from review_decision where claim_id = :id")
                .bind("id", decision.claim().claimId())
                .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                .list());
    }

    private static QueuedItem item(ResultSet row) throws SQLException {
        return new QueuedItem(
                Json.read(row.getString("data"), ReviewItem.class),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant());
    }
}
