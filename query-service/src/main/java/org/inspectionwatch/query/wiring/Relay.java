package org.inspectionwatch.query.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.messaging.OutboxRelay;
import org.inspectionwatch.messaging.RelaySettings;
import org.inspectionwatch.messaging.TopicSetup;
import org.inspectionwatch.messaging.TopicSpec;

/** Sends this service's outbox to Kafka for as long as the service runs, and sees to its topics first. */
@ApplicationScoped
public class Relay {
    private static final int PARTITIONS = 12;
    private static final Map<String, String> FOR_EVER = Map.of("retention.ms", "-1");
    private static final Map<String, String> LARGE_FOR_EVER =
            Map.of("retention.ms", "-1", "max.message.bytes", String.valueOf(16 << 20));
    private static final List<TopicSpec> TOPICS = List.of(
            new TopicSpec(Topics.FINDINGS, PARTITIONS, LARGE_FOR_EVER),
            new TopicSpec(Topics.FINDINGS_DLQ, 1, LARGE_FOR_EVER),
            new TopicSpec(Topics.RATING_CHANGES, PARTITIONS, FOR_EVER),
            new TopicSpec(Topics.RATINGS, PARTITIONS, Map.of("cleanup.policy", "compact")));
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final OutboxRelay outboxRelay;
    private final TopicSetup topicSetup;
    private final Thread setUp = new Thread(this::setUpThenRelay, "topic-set-up");

    Relay(DataSource dataSource, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrapServers);
        outboxRelay = new OutboxRelay(dataSource, kafka, RelaySettings.DEFAULT);
        topicSetup = new TopicSetup(kafka, RETRY);
        setUp.setDaemon(true);
    }

    /** Says that something was committed to the outbox. */
    public void wake() {
        outboxRelay.wake();
    }

    /** Why nothing is sent at present, or empty where all is well. */
    public Optional<String> outage() {
        return outboxRelay.outage();
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        setUp.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        setUp.interrupt();
        setUp.join();
        outboxRelay.close();
    }

    private void setUpThenRelay() {
        try {
            topicSetup.ensure(TOPICS);
            outboxRelay.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
