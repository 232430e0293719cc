package org.inspectionwatch.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.KafkaSettings;
import org.inspectionwatch.embedded.PostgresSettings;

/**
 * The servers that the tests of this JVM share, each started when first asked for, under a folder that is deleted when the
 * JVM ends. Tests keep apart by databases and topics of their own.
 */
public final class TestServers {
    private TestServers() {}

    /** The shared PostgreSQL; as a real one, but that a power failure may lose data. */
    public static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    /** The shared Kafka. */
    public static EmbeddedKafka kafka() {
        return Kafka.BROKER;
    }

    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            Path folder = temporaryFolder("postgres");
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(PostgresSettings.in(folder).forTests());
            AtExit.closeThenDelete(server, folder);
            return server;
        }
    }

    private static final class Kafka {
        private static final EmbeddedKafka BROKER = start();

        private static EmbeddedKafka start() {
            Path folder = temporaryFolder("kafka");
            EmbeddedKafka broker = EmbeddedKafka.start(KafkaSettings.in(folder));
            AtExit.closeThenDelete(broker, folder);
            return broker;
        }
    }

    private static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("inspection-watch-" + name + "-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
