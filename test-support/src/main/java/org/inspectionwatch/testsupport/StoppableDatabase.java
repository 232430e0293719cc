package org.inspectionwatch.testsupport;

import java.nio.file.Path;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.PostgresSettings;

/** A PostgreSQL of one test's own, which may be away for a while and comes back under the same address. For one thread. */
public final class StoppableDatabase implements AutoCloseable {
    private final PostgresSettings settings;
    private EmbeddedPostgres server;

    StoppableDatabase(Path folder) {
        PostgresSettings anyPort = PostgresSettings.in(folder).forTests();
        server = EmbeddedPostgres.start(anyPort);
        settings = anyPort.withPort(server.port());
    }

    EmbeddedPostgres server() {
        return server;
    }

    /** Ends all connections and takes no new ones. */
    public void stop() {
        server.close();
    }

    /** With the data that it had; nothing where it was not stopped. */
    public void startAgain() {
        if (!server.isAlive()) {
            server = EmbeddedPostgres.start(settings);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
