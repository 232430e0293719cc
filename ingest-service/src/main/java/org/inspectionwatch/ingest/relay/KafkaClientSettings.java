package org.inspectionwatch.ingest.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Settings {@code kafka.*} by Kafka's own names, so that whatever a client can be told can be told by environment:
 * {@code KAFKA_BOOTSTRAP_SERVERS}, {@code KAFKA_SECURITY_PROTOCOL}, {@code KAFKA_SASL_JAAS_CONFIG} and so on.
 */
@ApplicationScoped
class KafkaClientSettings {
    private final Config config;

    KafkaClientSettings(Config config) {
        this.config = config;
    }

    Map<String, Object> producer() {
        return named(ProducerConfig.configNames());
    }

    Map<String, Object> admin() {
        return named(AdminClientConfig.configNames());
    }

    /** Asks by name: names of environment variables don't tell dots from underscores. */
    private Map<String, Object> named(Set<String> names) {
        Map<String, Object> settings = new HashMap<>();
        for (String name : names) {
            config.getOptionalValue("kafka." + name, String.class).ifPresent(value -> settings.put(name, value));
        }
        return settings;
    }
}
