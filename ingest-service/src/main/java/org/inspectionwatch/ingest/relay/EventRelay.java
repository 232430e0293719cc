package org.inspectionwatch.ingest.relay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.messaging.KafkaSettings;
import org.inspectionwatch.messaging.OutboxRelay;
import org.inspectionwatch.messaging.RelaySettings;
import org.inspectionwatch.messaging.TopicSetup;
import org.inspectionwatch.messaging.TopicSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Relays the outbox of this service to Kafka while the service runs; sees to the topic first. Kafka may come later. */
@ApplicationScoped
public class EventRelay {
    private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
    private static final int MAX_MESSAGE_BYTES = 16 << 20;
    /** Room for headers, key and the batch around a value. */
    private static final int OVERHEAD = 64 << 10;

    /** Most bytes of a value that the topic {@code publications} takes. */
    public static final int MAX_VALUE_BYTES = MAX_MESSAGE_BYTES - OVERHEAD;

    private static final TopicSpec PUBLICATIONS = new TopicSpec(
            Topics.PUBLICATIONS,
            // As many readers can share the work; more than any one machine has cores to read with.
            12,
            Map.of(
                    "cleanup.policy", "delete",
                    // History is read again from here when the reading rules change.
                    "retention.ms", "-1",
                    "retention.bytes", "-1",
                    "max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES)));

    private final KafkaSettings kafka;
    private final OutboxRelay relay;
    private final Thread start = new Thread(this::setUpAndRelay, "topic-setup");

    EventRelay(DataSource dataSource, KafkaSettings kafka) {
        this.kafka = kafka;
        this.relay = new OutboxRelay(dataSource, kafka.producer(), RelaySettings.DEFAULT);
    }

    void onStart(@Observes StartupEvent event) {
        start.setDaemon(true);
        start.start();
    }

    /** Says that something was committed. */
    public void wake() {
        relay.wake();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        start.interrupt();
        start.join();
        relay.close();
    }

    private void setUpAndRelay() {
        try {
            new TopicSetup(kafka.admin(), Duration.ofSeconds(1)).ensure(List.of(PUBLICATIONS));
            relay.start();
        } catch (InterruptedException e) {
            LOG.debug("stopped before Kafka was there", e);
        }
    }
}
