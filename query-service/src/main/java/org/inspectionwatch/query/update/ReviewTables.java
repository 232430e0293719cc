package org.inspectionwatch.query.update;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.decision.Decisions;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;

/** What people decided, and what is left for them to look at; within one transaction. */
final class ReviewTables {
    private final Handle handle;

    ReviewTables(Handle handle) {
        this.handle = handle;
    }

    /** The decisions on the publications of these findings. */
    Decisions decisions(Collection<FindingRecorded> findings) {
        List<String> publicationIds = findings.stream()
                .map(recorded -> recorded.publication().publicationId())
                .distinct()
                .toList();
        return new Decisions(handle.createQuery("select data from review_decision where publication_id = any(:ids)")
                .bindArray("ids", String.class, publicationIds)
                .map((row, context) -> Json.read(row.getString("data"), ReviewDecided.class))
                .list());
    }

    /** Puts these items in the place of the authority's items before; an item that stays keeps its age. */
    void replace(String authorityId, List<ReviewItem> items, Instant now) {
        handle.createUpdate("delete from review_item where authority_id = :id and item_id <> all(:kept)")
                .bind("id", authorityId)
                .bindArray(
                        "kept",
                        String.class,
                        items.stream().map(ReviewItem::itemId).toList())
                .execute();
        for (ReviewItem item : items) {
            handle.createUpdate("""
                            insert into review_item (item_id, authority_id, field, holds_back, first_seen_at, data)
                            values (:id, :authority, :field, :holds_back, :now, cast(:data as jsonb))
                            on conflict (item_id) do update set authority_id = excluded.authority_id,
                                field = excluded.field, holds_back = excluded.holds_back, data = excluded.data
                            """)
                    .bind("id", item.itemId())
                    .bind("authority", authorityId)
                    .bind("field", item.field())
                    .bind("holds_back", item.holdsBack())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("data", Json.write(item))
                    .execute();
        }
    }
}
