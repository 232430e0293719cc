package org.inspectionwatch.standalone.machine;

import java.util.concurrent.CompletableFuture;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.PostgresSettings;

/** PostgreSQL with a database for each service that keeps something. */
record PostgresProcess(EmbeddedPostgres server) implements Running {
    static final String INGEST = "ingest";
    static final String QUERY = "query";

    static PostgresProcess start(PostgresSettings settings) {
        EmbeddedPostgres server = EmbeddedPostgres.start(settings);
        server.createDatabase(INGEST);
        server.createDatabase(QUERY);
        return new PostgresProcess(server);
    }

    @Override
    public CompletableFuture<String> ended() {
        return server.onExit().thenApply(nothing -> "process " + server.pid());
    }

    @Override
    public void stop() {
        server.close();
    }
}
