package org.inspectionwatch.embedded;

import java.nio.file.Path;

/**
 * Where an embedded Kafka runs.
 *
 * @param data folder that holds nothing but this broker's log and metadata
 * @param port of the loopback address that clients connect to; 0 for any free one
 */
public record KafkaSettings(Path data, int port) {

    /** A broker on any free port. */
    public static KafkaSettings in(Path data) {
        return new KafkaSettings(data, 0);
    }

    public KafkaSettings withPort(int chosen) {
        return new KafkaSettings(data, chosen);
    }
}
