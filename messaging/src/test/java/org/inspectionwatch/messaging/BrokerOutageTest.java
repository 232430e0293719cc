package org.inspectionwatch.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.KafkaSettings;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerOutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "outage";
    /** Fails sooner than the defaults, so that the test sees several failures. */
    private static final Map<String, Object> IMPATIENT =
            Map.of("max.block.ms", 500, "request.timeout.ms", 500, "delivery.timeout.ms", 1_000);

    @TempDir
    private Path folder;

    @Test
    void an_outage_of_the_broker_only_makes_messages_wait() throws Exception {
        OutboxDatabase database = OutboxDatabase.create();
        EmbeddedKafka broker = EmbeddedKafka.start(KafkaSettings.in(folder));
        new TopicSetup(Map.of("bootstrap.servers", broker.bootstrapServers()), Duration.ofMillis(100))
                .ensure(List.of(new TopicSpec(TOPIC, 1, Map.of())));
        Map<String, Object> producer = new HashMap<>(IMPATIENT);
        producer.put("bootstrap.servers", broker.bootstrapServers());

        try (OutboxRelay relay = new OutboxRelay(database.dataSource(), producer, RelaySettings.DEFAULT)) {
            relay.start();
            database.append(TOPIC, "a", "before");
            await().atMost(PATIENCE).until(() -> database.backlog() == 0);
            broker.close();
            database.append(TOPIC, "a", "during-1", "during-2");
            relay.wake();
            await().atMost(PATIENCE).until(() -> relay.outage().isPresent());
            assertThat(database.backlog()).isEqualTo(2);

            try (EmbeddedKafka again =
                            EmbeddedKafka.start(KafkaSettings.in(folder).withPort(broker.port()));
                    TopicReader reader = new TopicReader(again.bootstrapServers(), TOPIC)) {
                await().atMost(PATIENCE).until(() -> database.backlog() == 0);
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(firsts(reader)).containsExactly("before", "during-1", "during-2"));
                assertThat(relay.outage()).isEmpty();
            }
        }
    }

    /** In order of their first coming: a message whose acknowledgement came too late is sent again. */
    private static List<String> firsts(TopicReader reader) {
        return reader.records().stream()
                .map(each -> new String(each.value(), StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }
}
