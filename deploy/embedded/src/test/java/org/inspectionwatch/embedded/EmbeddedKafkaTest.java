package org.inspectionwatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final TopicPartition PARTITION = new TopicPartition("findings", 0);
    private static final int BEYOND_THE_USUAL_LIMIT = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void messages_are_there_again_after_a_restart_on_another_port() throws Exception {
        String large = "x".repeat(BEYOND_THE_USUAL_LIMIT);
        try (EmbeddedKafka broker = EmbeddedKafka.start(KafkaSettings.in(folder))) {
            createTopic(broker);
            send(broker, "first", large);
        }

        try (EmbeddedKafka broker = EmbeddedKafka.start(KafkaSettings.in(folder))) {
            send(broker, "second");

            assertThat(read(broker, 3)).containsExactly("first", large, "second");
        }
    }

    private static void createTopic(EmbeddedKafka broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("findings", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(EmbeddedKafka broker, String... values) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 16 * 1024 * 1024);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>("findings", value)).get();
            }
        }
    }

    private static List<String> read(EmbeddedKafka broker, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            List<String> values = new java.util.ArrayList<>();
            while (values.size() < expected) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(10));
                assertThat(records).isNotEmpty();
                StreamSupport.stream(records.spliterator(), false).forEach(received -> values.add(received.value()));
            }
            return values;
        }
    }
}
