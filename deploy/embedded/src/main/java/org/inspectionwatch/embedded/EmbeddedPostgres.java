package org.inspectionwatch.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server as a process of this machine: unpacked from Maven artefacts, on the loopback address alone, with a
 * password of its own. Its data outlives it; a server that a killed program left on the same data is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration POLL = Duration.ofMillis(20);

    private final PostgresCluster cluster;
    private final PostgresSettings settings;
    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedPostgres(
            PostgresCluster cluster, PostgresSettings settings, Process process, int port, String password) {
        this.cluster = cluster;
        this.settings = settings;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and returns when it takes connections; makes its data at the first start.
     *
     * @throws EmbeddedServerException where that fails; the log says more
     */
    public static EmbeddedPostgres start(PostgresSettings given) {
        PostgresSettings settings = withAbsolutePaths(given);
        try {
            Files.createDirectories(settings.data());
            Files.createDirectories(settings.log().resolveSibling("."));
            Unprivileged user = Unprivileged.ofThisUser();
            PostgresCluster cluster = new PostgresCluster(settings, user);
            cluster.createIfAbsent();
            cluster.stopRunning();
            int port = settings.port() == 0 ? Ports.free() : settings.port();
            EmbeddedPostgres server = null;
            for (int attempt = 1; server == null; attempt++) {
                server = launch(cluster, settings, user, port, attempt == MOST_ATTEMPTS);
            }
            return server;
        } catch (IOException failed) {
            throw new EmbeddedServerException(
                    "PostgreSQL could not be started on " + settings.data() + ": " + failed.getMessage() + ".", failed);
        }
    }

    public int port() {
        return port;
    }

    /** The superuser of this server, who owns its databases. */
    public String username() {
        return PostgresCluster.SUPERUSER;
    }

    /** Made at the first start and kept with the data, in a file that only its owner reads. */
    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Makes a database of that name where there is none.
     *
     * @param name lower-case letters, digits and underscores
     */
    public void createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a name for a database: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password)) {
            if (!databaseExists(connection, name)) {
                try (PreparedStatement create = connection.prepareStatement("CREATE DATABASE " + name)) {
                    create.execute();
                }
            }
        } catch (SQLException failed) {
            throw new EmbeddedServerException("The database " + name + " could not be made.", failed);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<Void> onExit() {
        return process.onExit().thenAccept(ended -> {});
    }

    /** The server's process number. */
    public long pid() {
        return process.pid();
    }

    /** Ends all sessions and stops the server, and waits for that; the data stays. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        try {
            cluster.stopRunning();
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException | EmbeddedServerException notStopped) {
            process.destroyForcibly();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean databaseExists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    /** Null where the server stopped at once, as it does while sessions of a killed one are still ending. */
    private static @Nullable EmbeddedPostgres launch(
            PostgresCluster cluster, PostgresSettings settings, Unprivileged user, int port, boolean last)
            throws IOException {
        Process process = BoundProcess.start(cluster.server(port), BoundProcess.Signal.INT, user.wrapper());
        EmbeddedPostgres server = new EmbeddedPostgres(cluster, settings, process, port, cluster.password());
        if (server.awaitReady()) {
            return server;
        }
        if (last) {
            throw new EmbeddedServerException(
                    "PostgreSQL stopped while it was starting; " + settings.log() + " says why.");
        }
        server.pause(BETWEEN_ATTEMPTS);
        return null;
    }

    /** False where the server ended instead. */
    private boolean awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(START_PATIENCE);
        while (!cluster.isReady(process.pid())) {
            if (!process.isAlive()) {
                return false;
            }
            if (Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new EmbeddedServerException("PostgreSQL was not ready after " + START_PATIENCE.toSeconds()
                        + " seconds; " + settings.log() + " says why.");
            }
            pause(POLL);
        }
        return process.isAlive();
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The start of PostgreSQL was interrupted.", stop);
        }
    }

    private static PostgresSettings withAbsolutePaths(PostgresSettings given) {
        Path binaries = given.binaries() == null ? null : given.binaries().toAbsolutePath();
        return new PostgresSettings(
                given.data().toAbsolutePath(), given.port(), given.log().toAbsolutePath(), given.durable(), binaries);
    }
}
