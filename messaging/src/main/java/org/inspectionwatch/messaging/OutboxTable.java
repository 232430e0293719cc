package org.inspectionwatch.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The relay's side of the table, inside one transaction. */
final class OutboxTable {
    /** Any number that nothing else in the database uses as advisory lock. */
    private static final long RELAY_LOCK = 0x6f7574626f78L;

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(?)";

    /** Always from the lowest id: a row may become visible after one with a higher id. */
    private static final String HEAD = """
            select id, topic, key, header_names, header_values, value
            from (select head.*, sum(octet_length(value)) over (order by id) - octet_length(value) as bytes_before
                  from (select * from outbox
                        where (topic, key) not in (select * from unnest(?, ?))
                        order by id
                        limit ?) head) measured
            where bytes_before < ?
            order by id
            """;

    private static final String DELETE = "delete from outbox where id = any (?)";

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** True where this transaction may relay; the database gives it back at the end of the transaction, or of the session. */
    boolean lock() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TRY_LOCK)) {
            select.setLong(1, RELAY_LOCK);
            try (ResultSet result = select.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The first rows by id that are in none of these lanes, within the limits of the settings. */
    List<OutboxRow> head(Collection<Lane> without, RelaySettings settings) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setArray(1, textArray(without.stream().map(Lane::topic).toArray()));
            select.setArray(2, textArray(without.stream().map(Lane::key).toArray()));
            select.setInt(3, settings.batchMessages());
            select.setLong(4, settings.batchBytes());
            try (ResultSet result = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    void delete(List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        String[] names = (String[]) result.getArray("header_names").getArray();
        String[] values = (String[]) result.getArray("header_values").getArray();
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            headers.put(names[i], values[i]);
        }
        return new OutboxRow(
                result.getLong("id"),
                new OutboxMessage(
                        result.getString("topic"), result.getString("key"), headers, result.getBytes("value")));
    }

    private Array textArray(Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
