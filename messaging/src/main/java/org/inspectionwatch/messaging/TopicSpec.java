package org.inspectionwatch.messaging;

import java.util.Map;

/**
 * A topic as it should be.
 *
 * @param name of the topic
 * @param partitions fixed at birth: another number would move keys to other partitions and break their order
 * @param settings topic settings by Kafka's names, such as {@code retention.ms}
 */
public record TopicSpec(String name, int partitions, Map<String, String> settings) {
    public TopicSpec {
        settings = Map.copyOf(settings);
    }
}
