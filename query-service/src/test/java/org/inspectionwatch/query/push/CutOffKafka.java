package org.inspectionwatch.query.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.testsupport.TestServers;

/** Dies before it has kept the offsets of the last records that it took. */
final class CutOffKafka extends CutOffConsumer {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<TopicPartition, Long> kept = new HashMap<>();

    CutOffKafka(CutOffTest.Flow flow) {
        super(flow);
        try (KafkaConsumer<String, byte[]> consumer = open(1)) {
            kept.putAll(consumer.endOffsets(partitions(consumer)));
        }
    }

    @Override
    void consume() {
        while (!complete()) {
            int left = 1 + random.nextInt(flow.most());
            int keepsAllBut = random.nextInt(5);
            try (KafkaConsumer<String, byte[]> consumer = connect(left)) {
                while (left > 0 && !complete()) {
                    for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                        take(message.key(), id(message));
                        if (--left >= keepsAllBut) {
                            kept.put(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
                        }
                    }
                }
            }
            cut();
        }
    }

    private KafkaConsumer<String, byte[]> connect(int most) {
        KafkaConsumer<String, byte[]> consumer = open(most);
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, kept.getOrDefault(partition, 0L)));
        return consumer;
    }

    private static KafkaConsumer<String, byte[]> open(int most) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestServers.kafka().bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        most),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.partitionsFor(Topics.RATING_CHANGES).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static String id(ConsumerRecord<String, byte[]> message) {
        return new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}
