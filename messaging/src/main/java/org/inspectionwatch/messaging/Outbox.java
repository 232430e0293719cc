package org.inspectionwatch.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes messages in the caller's transaction: they are sent if, and only if, it commits. Table {@code outbox}, created by
 * {@code db/messaging/V1__outbox.sql}.
 *
 * <p>Messages of one key are sent in the order of their appends, provided that transactions which write of the same key
 * exclude each other: lock the row that the key names before appending.
 */
public final class Outbox {
    private static final String INSERT =
            "insert into outbox (topic, key, header_names, header_values, value) values (?, ?, ?, ?, ?)";

    /** Appends in list order; commits nothing. Call {@link OutboxRelay#wake()} after the commit to have them sent at once. */
    public void append(Connection connection, List<OutboxMessage> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxMessage message : messages) {
                List<Map.Entry<String, String>> headers =
                        List.copyOf(message.headers().entrySet());
                insert.setString(1, message.topic());
                insert.setString(2, message.key());
                insert.setArray(3, textArray(connection, headers.stream().map(Map.Entry::getKey)));
                insert.setArray(4, textArray(connection, headers.stream().map(Map.Entry::getValue)));
                insert.setBytes(5, message.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Array textArray(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
