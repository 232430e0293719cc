package org.inspectionwatch.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Settings {@code kafka.*} by Kafka's own names, so that whatever a client can be told can be told by environment:
 * {@code KAFKA_BOOTSTRAP_SERVERS}, {@code KAFKA_SECURITY_PROTOCOL}, {@code KAFKA_SASL_JAAS_CONFIG} and so on.
 */
public final class KafkaSettings {
    private final Function<String, Optional<String>> configuration;

    /**
     * Reads nothing yet.
     *
     * @param configuration the value of a setting such as {@code kafka.bootstrap.servers}, or empty
     */
    public KafkaSettings(Function<String, Optional<String>> configuration) {
        this.configuration = configuration;
    }

    /** What is set for producers. */
    public Map<String, Object> producer() {
        return named(ProducerConfig.configNames());
    }

    /** What is set for consumers. */
    public Map<String, Object> consumer() {
        return named(ConsumerConfig.configNames());
    }

    /** What is set for admin clients. */
    public Map<String, Object> admin() {
        return named(AdminClientConfig.configNames());
    }

    /** Asks by name: names of environment variables don't tell dots from underscores. */
    private Map<String, Object> named(Set<String> names) {
        Map<String, Object> settings = new HashMap<>();
        for (String name : names) {
            configuration.apply("kafka." + name).ifPresent(value -> settings.put(name, value));
        }
        return settings;
    }
}
