package org.inspectionwatch.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.inspectionwatch.embedded.EmbeddedPostgres;

/**
 * Gives the Quarkus application under test a fresh, empty database on the shared PostgreSQL: sets the JDBC URL, user and
 * password of the default datasource.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        EmbeddedPostgres server = TestServers.postgres();
        String database =
                "test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        server.createDatabase(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(database),
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password());
    }

    /** The server is shared and stops with the JVM. */
    @Override
    public void stop() {}
}
