package org.inspectionwatch.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.KafkaSettings;
import org.inspectionwatch.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSetupTest {
    private final Map<String, Object> broker =
            Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
    private final String name =
            "topic-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    @TempDir
    private Path folder;

    @Test
    void a_missing_topic_is_created_as_specified_and_a_second_setup_changes_nothing() throws Exception {
        TopicSpec spec = new TopicSpec(name, 4, Map.of("retention.ms", "-1", "max.message.bytes", "123456"));

        setup(broker).ensure(List.of(spec));
        setup(broker).ensure(List.of(spec));

        assertThat(partitions(name)).isEqualTo(4);
        assertThat(setting(name, "retention.ms")).isEqualTo("-1");
        assertThat(setting(name, "max.message.bytes")).isEqualTo("123456");
    }

    @Test
    void settings_made_by_an_operator_stay_and_settings_nobody_made_are_filled_in() throws Exception {
        try (Admin admin = Admin.create(broker)) {
            NewTopic byHand =
                    new NewTopic(name, Optional.of(2), Optional.empty()).configs(Map.of("retention.ms", "3600000"));
            admin.createTopics(List.of(byHand)).all().get();
        }

        setup(broker)
                .ensure(List.of(new TopicSpec(name, 4, Map.of("retention.ms", "-1", "max.message.bytes", "123456"))));

        assertThat(partitions(name)).isEqualTo(2);
        assertThat(setting(name, "retention.ms")).isEqualTo("3600000");
        assertThat(setting(name, "max.message.bytes")).isEqualTo("123456");
    }

    @Test
    void a_broker_that_comes_later_is_waited_for() throws Exception {
        int port;
        try (EmbeddedKafka before = EmbeddedKafka.start(KafkaSettings.in(folder))) {
            port = before.port();
        }
        Map<String, Object> absent = Map.of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "request.timeout.ms", 300,
                "default.api.timeout.ms", 300);

        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(() -> ensured(absent));
        assertThat(done).isNotDone();
        try (EmbeddedKafka broker = EmbeddedKafka.start(KafkaSettings.in(folder).withPort(port))) {
            assertThat(broker.port()).isEqualTo(port);
            assertThat(done.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private boolean ensured(Map<String, Object> settings) {
        try {
            setup(settings).ensure(List.of(new TopicSpec(name, 1, Map.of())));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static TopicSetup setup(Map<String, Object> settings) {
        return new TopicSetup(settings, Duration.ofMillis(100));
    }

    private int partitions(String topic) throws Exception {
        try (Admin admin = Admin.create(broker)) {
            return Objects.requireNonNull(admin.describeTopics(List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic))
                    .partitions()
                    .size();
        }
    }

    private String setting(String topic, String setting) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(broker)) {
            return Objects.requireNonNull(
                            admin.describeConfigs(List.of(resource)).all().get().get(resource))
                    .get(setting)
                    .value();
        }
    }
}
