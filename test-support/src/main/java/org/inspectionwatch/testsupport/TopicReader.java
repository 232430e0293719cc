package org.inspectionwatch.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads one topic from its first message on, as any subscriber would. For one thread; keeps what it has read, so that each
 * question is about all that has come so far.
 */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int SIXTEEN_MEBIBYTES = 16 * 1024 * 1024;

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    private boolean assigned;

    /**
     * @param bootstrapServers of the broker
     * @param topic which need not exist yet
     */
    public TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        SIXTEEN_MEBIBYTES),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** All records that have come so far, in order within each partition; waits only briefly. */
    public List<ConsumerRecord<String, byte[]>> records() {
        if (assignIfTopicExists()) {
            consumer.poll(POLL).forEach(seen::add);
        }
        return List.copyOf(seen);
    }

    /**
     * Reads until so many records fit, or the time is up.
     *
     * @return all that fit: fewer than wanted where the time was up, more where more had come
     */
    public List<ConsumerRecord<String, byte[]>> await(
            int wanted, Predicate<ConsumerRecord<String, byte[]>> fits, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        List<ConsumerRecord<String, byte[]>> fitting = matching(fits);
        while (fitting.size() < wanted && Instant.now().isBefore(deadline)) {
            fitting = matching(fits);
        }
        return fitting;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<ConsumerRecord<String, byte[]>> matching(Predicate<ConsumerRecord<String, byte[]>> fits) {
        return records().stream().filter(fits).toList();
    }

    private boolean assignIfTopicExists() {
        if (!assigned) {
            List<TopicPartition> partitions = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (!partitions.isEmpty()) {
                consumer.assign(partitions);
                consumer.seekToBeginning(partitions);
                assigned = true;
            }
        }
        return assigned;
    }
}
