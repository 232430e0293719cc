package org.inspectionwatch.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.testsupport.TestServers;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh database with an outbox. */
final class OutboxDatabase {
    private final DataSource dataSource;

    private OutboxDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static OutboxDatabase create() {
        EmbeddedPostgres server = TestServers.postgres();
        String name = "outbox_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        server.createDatabase(name);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.jdbcUrl(name));
        dataSource.setUser(server.username());
        dataSource.setPassword(server.password());
        OutboxDatabase database = new OutboxDatabase(dataSource);
        database.migrate();
        return database;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** Appends in one transaction; the value says the same as the given text. */
    void append(String topic, String key, String... texts) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            new Outbox().append(connection, messages(topic, key, texts));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void appendAndRollBack(String topic, String key, String... texts) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            new Outbox().append(connection, messages(topic, key, texts));
            connection.rollback();
        }
    }

    long backlog() {
        try {
            return OutboxBacklog.read(dataSource).messages();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<OutboxMessage> messages(String topic, String key, String... texts) {
        return List.of(texts).stream()
                .map(text ->
                        new OutboxMessage(topic, key, Map.of("ce_id", text), text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private void migrate() {
        try (InputStream sql =
                        Objects.requireNonNull(Outbox.class.getResourceAsStream("/db/messaging/V1__outbox.sql"));
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
