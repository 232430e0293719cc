package org.inspectionwatch.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What waits in an outbox.
 *
 * @param messages how many
 * @param oldest when the first of them was appended, by the database's clock; null where none waits
 */
public record OutboxBacklog(long messages, @Nullable Instant oldest) {

    /** Looks into the database; counts rows, so ask seconds apart rather than in a loop. */
    public static OutboxBacklog read(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*), min(created_at) from outbox");
                ResultSet result = select.executeQuery()) {
            result.next();
            OffsetDateTime oldest = result.getObject(2, OffsetDateTime.class);
            return new OutboxBacklog(result.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }
}
