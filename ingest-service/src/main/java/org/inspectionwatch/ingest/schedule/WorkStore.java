package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.inspectionwatch.ingest.fetch.Validators;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Documents that wait: table {@code listed_item}, inside one transaction that is fenced. */
final class WorkStore {
    /** Counted before it is tried: what ends the process is given up in the end as well. News comes before history. */
    private static final String BEGIN = """
            with begun as (
                update listed_item
                set attempts = attempts + 1, next_try = now() + :wait * interval '1 millisecond'
                where source_id = :source and item_key = (
                    select item_key from listed_item
                    where source_id = :source and state = 'waiting' and next_try <= now()
                    order by kept_at is not null, backfill, published nulls last, item_key
                    limit 1)
                returning *)
            select begun.item_key, begun.location, begun.address, begun.listing, begun.attempts, held.location as held_location,
                   held.answered_by, held.etag, held.last_modified
            from begun
            left join lateral (
                select location, answered_by, etag, last_modified from listed_item twin
                where twin.source_id = begun.source_id and twin.address = begun.address and twin.kept_at is not null
                order by twin.item_key <> begun.item_key
                limit 1) held on true
            """;

    private final Handle handle;
    private final String sourceId;

    WorkStore(Handle handle, String sourceId) {
        this.handle = handle;
        this.sourceId = sourceId;
    }

    /**
     * The next document; empty where none waits for now.
     *
     * @param wait before it is tried again should this attempt come to nothing
     */
    Optional<WorkItem> begin(Duration wait) {
        return handle.createQuery(BEGIN)
                .bind("wait", wait.toMillis())
                .bind("source", sourceId)
                .map(WorkStore::item)
                .findOne();
    }

    /** The document is kept as it is now. */
    void kept(String key, Validators validators) {
        Update update = handle.createUpdate("""
                        update listed_item
                        set state = 'kept', attempts = 0, reason = null, kept_at = now(), answered_by = :answered_by,
                            etag = :etag, last_modified = :modified
                        where source_id = :source and item_key = :key
                        """);
        StoredValidators.bind(update, validators)
                .bind("source", sourceId)
                .bind("key", key)
                .execute();
    }

    /**
     * The attempt came to nothing.
     *
     * @param wait before the next one
     * @param last whether there is none
     */
    void failed(WorkItem item, String reason, Duration wait, boolean last) {
        handle.createUpdate("""
                        update listed_item
                        set state = case when not :last then 'waiting' when kept_at is null then 'dead' else 'kept' end,
                            reason = :reason, next_try = now() + :wait * interval '1 millisecond'
                        where source_id = :source and item_key = :key
                        """)
                .bind("last", last)
                .bind("reason", reason)
                .bind("wait", wait.toMillis())
                .bind("source", sourceId)
                .bind("key", item.key())
                .execute();
    }

    /** Nothing was tried after all. */
    void putBack(WorkItem item, Duration wait) {
        handle.createUpdate("""
                        update listed_item
                        set attempts = attempts - 1, next_try = now() + :wait * interval '1 millisecond'
                        where source_id = :source and item_key = :key
                        """)
                .bind("wait", wait.toMillis())
                .bind("source", sourceId)
                .bind("key", item.key())
                .execute();
    }

    /** Documents that wait, those whose time has not come included. */
    int waiting() {
        return handle.createQuery("select count(*) from listed_item where source_id = :source and state = 'waiting'")
                .bind("source", sourceId)
                .mapTo(Integer.class)
                .one();
    }

    private static WorkItem item(ResultSet row, StatementContext context) throws SQLException {
        return new WorkItem(
                row.getString("item_key"),
                row.getString("location"),
                URI.create(row.getString("address")),
                ListingJson.read(row.getString("listing")),
                row.getInt("attempts"),
                row.getString("held_location"),
                StoredValidators.read(row));
    }
}
