package org.inspectionwatch.standalone.progress;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;

/**
 * Subscribes to {@code rating-changes} as anyone else would, and says each event in words: once, also over restarts of the
 * launcher.
 */
public final class RatingChangeFeed implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<String> say;
    private final Thread thread;

    /** @param say is told one sentence an event */
    public RatingChangeFeed(String bootstrapServers, Consumer<String> say) {
        this.say = say;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "launcher-console",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG,
                        1_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().daemon().name("rating changes").unstarted(this::follow);
    }

    public void start() {
        thread.start();
    }

    /** Remembers what was said, and stops. */
    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(STOP_PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            consumer.subscribe(List.of(Topics.RATING_CHANGES));
            while (true) {
                consumer.poll(POLL).forEach(this::say);
            }
        } catch (WakeupException stop) {
            // What was said is committed when the consumer closes.
        } catch (KafkaException failed) {
            say.accept("Rating changes are no longer shown here (" + failed.getMessage() + "); REST has them all.");
        }
    }

    private void say(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            switch (EventCodec.decode(headers, message.value()).data()) {
                case RatingChanged changed -> say.accept(RatingChangeSentence.of(changed));
                case RatingCorrected corrected -> say.accept(RatingChangeSentence.of(corrected));
                case RatingRetracted retracted -> say.accept(RatingChangeSentence.of(retracted));
                default -> {}
            }
        } catch (InvalidEventException unknown) {
            say.accept("An event on rating-changes could not be read: " + unknown.getMessage());
        }
    }
}
