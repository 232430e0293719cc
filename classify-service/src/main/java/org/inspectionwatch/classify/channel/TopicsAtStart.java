package org.inspectionwatch.classify.channel;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.messaging.KafkaSettings;
import org.inspectionwatch.messaging.TopicSetup;
import org.inspectionwatch.messaging.TopicSpec;
import org.jboss.logging.Logger;

/** Creates the topics that this service writes; waits in the background while the broker is away. */
@ApplicationScoped
class TopicsAtStart {
    private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);
    /** An authority stays in one partition: 12 let a dozen replicas share the work. */
    private static final int PARTITIONS = 12;

    private static final String FOR_EVER = "-1";
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final KafkaSettings kafka;
    private final String maxMessageBytes;

    TopicsAtStart(Config config, @ConfigProperty(name = "inspection-watch.max-message-bytes") String maxMessageBytes) {
        this.kafka = new KafkaSettings(name -> config.getOptionalValue(name, String.class));
        this.maxMessageBytes = maxMessageBytes;
    }

    void create(@Observes StartupEvent started) {
        Thread.ofVirtual().name("topic-setup").start(this::ensure);
    }

    private void ensure() {
        Map<String, String> large = Map.of(
                TopicConfig.RETENTION_MS_CONFIG, FOR_EVER, TopicConfig.MAX_MESSAGE_BYTES_CONFIG, maxMessageBytes);
        List<TopicSpec> topics = List.of(
                new TopicSpec(Topics.FINDINGS, PARTITIONS, large), new TopicSpec(Topics.PUBLICATIONS_DLQ, 1, large));
        try {
            new TopicSetup(kafka.admin(), RETRY).ensure(topics);
        } catch (InterruptedException e) {
            LOG.debug("stopped while waiting for the broker", e);
        }
    }
}
