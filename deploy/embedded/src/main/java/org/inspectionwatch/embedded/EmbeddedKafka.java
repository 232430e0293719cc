package org.inspectionwatch.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker inside this JVM, on the loopback address alone. It is broker and controller in one, makes no topics by
 * itself, and takes messages of up to 16 MiB. Its data outlives it, also where the JVM is killed.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when clients can connect; formats its folder at the first start.
     *
     * @throws EmbeddedServerException where that fails
     */
    public static EmbeddedKafka start(KafkaSettings settings) {
        Path data = settings.data().toAbsolutePath();
        int port = settings.port() == 0 ? Ports.free() : settings.port();
        try {
            Files.createDirectories(data);
            formatIfNew(data);
            Map<String, String> properties = KafkaProperties.of(data, port, Ports.free());
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, port);
        } catch (Exception failed) {
            throw new EmbeddedServerException(
                    "Kafka could not be started on " + data + ": " + failed.getMessage() + ".", failed);
        }
    }

    public int port() {
        return port;
    }

    /** For the setting {@code bootstrap.servers} of clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Writes what is in memory and stops the broker, and waits for that; the data stays. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void formatIfNew(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaProperties.NODE_ID)
                    .setControllerListenerName(KafkaProperties.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        }
    }
}
