package org.inspectionwatch.ingest.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Shows what listings name. */
@ApplicationScoped
public class ItemQueries {
    private final Jdbi jdbi;

    ItemQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest listed first. */
    public List<ItemState> of(String sourceId, String state, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select location, address, listing ->> 'title' as title, listing ->> 'published' as published, state,
                               attempts, reason, first_listed, kept_at, vanished_at
                        from listed_item
                        where source_id = :source and state = :state
                        order by first_listed desc, item_key
                        limit :limit
                        """)
                .bind("source", sourceId)
                .bind("state", state)
                .bind("limit", limit)
                .map(ItemQueries::item)
                .list());
    }

    private static ItemState item(ResultSet row, StatementContext context) throws SQLException {
        return new ItemState(
                row.getString("location"),
                row.getString("address"),
                row.getString("title"),
                row.getString("published"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("reason"),
                Objects.requireNonNull(instant(row, "first_listed")),
                instant(row, "kept_at"),
                instant(row, "vanished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
