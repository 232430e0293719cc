package org.inspectionwatch.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OutboxDatabase database = OutboxDatabase.create();
    private final String broker = TestServers.kafka().bootstrapServers();
    private final String topic =
            "outbox-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final TopicReader reader = new TopicReader(broker, topic);

    @BeforeEach
    void createTopic() throws InterruptedException {
        new TopicSetup(Map.of("bootstrap.servers", broker), Duration.ofMillis(100))
                .ensure(List.of(new TopicSpec(topic, 3, Map.of("max.message.bytes", "2000"))));
    }

    @AfterEach
    void closeAll() {
        relays.forEach(OutboxRelay::close);
        reader.close();
    }

    @Test
    void a_committed_message_is_sent_with_key_headers_and_value_and_leaves_the_table() {
        startRelay(database.dataSource());

        database.append(topic, "a", "hello");

        ConsumerRecord<String, byte[]> sent = received(1).getFirst();
        assertThat(sent.key()).isEqualTo("a");
        assertThat(text(sent)).isEqualTo("hello");
        assertThat(sent.headers().headers("ce_id"))
                .extracting(Header::value)
                .containsExactly("hello".getBytes(StandardCharsets.UTF_8));
        await().untilAsserted(() -> assertThat(database.backlog()).isZero());
    }

    @Test
    void a_message_of_a_transaction_that_was_rolled_back_is_never_sent() throws Exception {
        startRelay(database.dataSource());

        database.appendAndRollBack(topic, "a", "never");
        database.append(topic, "a", "after");

        assertThat(texts(received(1))).containsExactly("after");
    }

    @Test
    void messages_of_one_key_arrive_in_the_order_of_their_appends() {
        for (int round = 0; round < 50; round++) {
            for (String key : List.of("a", "b", "c")) {
                database.append(topic, key, key + round, key + round + "+");
            }
        }

        startRelay(database.dataSource());

        List<ConsumerRecord<String, byte[]>> sent = received(300);
        assertThat(sent).hasSize(300);
        for (String key : List.of("a", "b", "c")) {
            assertThat(texts(
                            sent.stream().filter(each -> key.equals(each.key())).toList()))
                    .containsExactlyElementsOf(IntStream.range(0, 50)
                            .boxed()
                            .flatMap(round -> List.of(key + round, key + round + "+").stream())
                            .toList());
        }
    }

    @Test
    void a_crash_between_sending_and_deleting_repeats_and_loses_nothing() {
        CommitFaults faults = new CommitFaults(database.dataSource(), 1);
        database.append(topic, "a", "one", "two");

        startRelay(faults.dataSource());

        assertThat(texts(received(4))).containsExactly("one", "two", "one", "two");
        assertThat(faults.left()).isZero();
        await().untilAsserted(() -> assertThat(database.backlog()).isZero());
    }

    @Test
    void two_relays_on_one_database_send_each_message_once_and_in_order() {
        startRelay(database.dataSource());
        startRelay(database.dataSource());

        for (int i = 0; i < 200; i++) {
            database.append(topic, "k" + i % 5, "k" + i % 5 + "-" + i / 5);
            relays.get(i % 2).wake();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.backlog()).isZero());

        List<ConsumerRecord<String, byte[]>> sent = received(200);
        assertThat(sent).hasSize(200);
        assertThat(texts(sent.stream().filter(each -> "k3".equals(each.key())).toList()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "k3-" + i).toList());
    }

    @Test
    void the_second_relay_takes_over_when_the_first_closes() {
        OutboxRelay first = startRelay(database.dataSource());
        startRelay(database.dataSource());
        database.append(topic, "a", "one");
        received(1);

        first.close();
        database.append(topic, "a", "two");

        assertThat(texts(received(2))).containsExactly("one", "two");
    }

    @Test
    void a_message_that_the_broker_refuses_holds_back_its_own_key_alone() {
        database.append(topic, "a", "first", "x".repeat(5_000), "last");
        database.append(topic, "b", "other");

        startRelay(database.dataSource());

        assertThat(texts(received(2))).containsExactlyInAnyOrder("first", "other");
        await().untilAsserted(() -> assertThat(database.backlog()).isEqualTo(2));
        database.append(topic, "c", "later");
        assertThat(texts(received(3))).containsExactlyInAnyOrder("first", "other", "later");
    }

    private OutboxRelay startRelay(DataSource dataSource) {
        OutboxRelay relay = new OutboxRelay(dataSource, Map.of("bootstrap.servers", broker), RelaySettings.DEFAULT);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private List<ConsumerRecord<String, byte[]>> received(int wanted) {
        Predicate<ConsumerRecord<String, byte[]>> any = each -> true;
        return reader.await(wanted, any, PATIENCE);
    }

    private static List<String> texts(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(OutboxRelayTest::text).toList();
    }

    private static String text(ConsumerRecord<String, byte[]> kafkaRecord) {
        return new String(kafkaRecord.value(), StandardCharsets.UTF_8);
    }
}
