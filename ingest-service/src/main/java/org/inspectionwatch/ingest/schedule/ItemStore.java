package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** What listings name: table {@code listed_item}, inside one transaction. */
final class ItemStore {
    private static final String ADD = """
            insert into listed_item (source_id, item_key, page, location, address, listing, published, version, backfill, state,
                                     next_try, first_listed)
            values (:source, :key, :page, :location, :address, cast(:listing as jsonb), :published, :version, :backfill,
                    'waiting', now(), now())
            on conflict (source_id, item_key) do nothing
            """;

    private static final String RELIST = """
            update listed_item
            set item_key = :key, page = :page, address = :address, listing = cast(:listing as jsonb), published = :published,
                version = :version, vanished_at = null, state = 'waiting', attempts = 0, next_try = now()
            where source_id = :source and item_key = :former
            """;

    private static final String REVISE = """
            update listed_item
            set version = :version, state = 'waiting', attempts = 0, next_try = now()
            where source_id = :source and item_key = :key
            """;

    private final Handle handle;
    private final String sourceId;

    ItemStore(Handle handle, String sourceId) {
        this.handle = handle;
        this.sourceId = sourceId;
    }

    /** All items of the source. */
    List<KnownItem> known() {
        return handle.createQuery("""
                        select item_key, page, location, address, listing, version, vanished_at is not null as vanished
                        from listed_item
                        where source_id = :source
                        """)
                .bind("source", sourceId)
                .map(ItemStore::knownItem)
                .list();
    }

    /**
     * Writes a change down; what is to be fetched for it waits from now on.
     *
     * @param backfill whether what is added was there before the source was first read whole
     */
    void apply(ItemChange change, boolean backfill) {
        switch (change) {
            case ItemChange.Added(String page, ListedItem item) ->
                write(ADD, page, item)
                        .bind("location", item.location())
                        .bind("backfill", backfill)
                        .execute();
            case ItemChange.Relisted(String page, ListedItem item) ->
                write(RELIST, page, item).bind("former", item.key()).execute();
            case ItemChange.Moved(String page, String formerKey, ListedItem item) ->
                write(RELIST, page, item).bind("former", formerKey).execute();
            case ItemChange.Revised(String page, ListedItem item) ->
                handle.createUpdate(REVISE)
                        .bind("version", item.version())
                        .bind("source", sourceId)
                        .bind("key", item.key())
                        .execute();
            case ItemChange.Vanished(String key) ->
                handle.createUpdate("""
                                update listed_item set vanished_at = now()
                                where source_id = :source and item_key = :key
                                """)
                        .bind("source", sourceId)
                        .bind("key", key)
                        .execute();
        }
    }

    /** Lets everything that is listed be asked for again, what was given up included. */
    void askAgain() {
        handle.createUpdate("""
                        update listed_item
                        set state = 'waiting', attempts = 0, next_try = now()
                        where source_id = :source and state <> 'waiting' and vanished_at is null
                        """).bind("source", sourceId).execute();
    }

    private Update write(String sql, String page, ListedItem item) {
        return handle.createUpdate(sql)
                .bind("source", sourceId)
                .bind("key", item.key())
                .bind("page", page)
                .bind("address", item.address().toString())
                .bind("listing", ListingJson.write(item.listing()))
                .bind("published", item.listing().publishedOn())
                .bind("version", item.version());
    }

    private static KnownItem knownItem(ResultSet row, StatementContext context) throws SQLException {
        ListedItem item = new ListedItem(
                row.getString("item_key"),
                row.getString("location"),
                URI.create(row.getString("address")),
                ListingJson.read(row.getString("listing")),
                row.getString("version"));
        return new KnownItem(item, row.getString("page"), row.getBoolean("vanished"));
    }
}
