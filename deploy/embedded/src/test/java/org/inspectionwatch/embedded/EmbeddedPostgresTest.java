package org.inspectionwatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void data_is_there_again_after_a_restart_on_another_port() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {
            server.createDatabase("ingest");
            server.createDatabase("ingest");
            execute(server, "CREATE TABLE seen (name text)");
            execute(server, "INSERT INTO seen VALUES ('a report')");
        }

        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {

            assertThat(valueOf(server, "SELECT name FROM seen")).isEqualTo("a report");
        }
    }

    @Test
    void a_server_that_a_killed_program_left_is_stopped_first() throws SQLException {
        EmbeddedPostgres leftover = EmbeddedPostgres.start(PostgresSettings.in(folder));
        leftover.createDatabase("ingest");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {

            assertThat(leftover.isAlive()).isFalse();
            assertThat(valueOf(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void committed_rows_survive_the_kill_of_the_server() throws SQLException {
        EmbeddedPostgres killed = EmbeddedPostgres.start(PostgresSettings.in(folder));
        killed.createDatabase("ingest");
        execute(killed, "CREATE TABLE seen (name text)");
        execute(killed, "INSERT INTO seen VALUES ('a report')");
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
        killed.onExit().join();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {

            assertThat(valueOf(server, "SELECT name FROM seen")).isEqualTo("a report");
            assertThat(valueOf(server, "SHOW fsync")).isEqualTo("on");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {

            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), "a wrong one"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void half_of_a_first_start_is_begun_anew() throws Exception {
        Files.createDirectories(folder.resolve("cluster.new"));
        Files.writeString(folder.resolve("cluster.new").resolve("PG_VERSION"), "18");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(PostgresSettings.in(folder))) {

            assertThat(valueOf(server, "SELECT 1", "postgres")).isEqualTo("1");
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server, "ingest");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String valueOf(EmbeddedPostgres server, String sql) throws SQLException {
        return valueOf(server, sql, "ingest");
    }

    private static String valueOf(EmbeddedPostgres server, String sql, String database) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
