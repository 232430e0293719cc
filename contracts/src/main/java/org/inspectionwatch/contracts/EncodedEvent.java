package org.inspectionwatch.contracts;

import java.util.Map;

/**
 * An event as it stands in a Kafka record.
 *
 * @param headers names of {@link CloudEventHeaders} to values
 * @param value JSON, compressed where the headers say so
 */
public record EncodedEvent(Map<String, String> headers, byte[] value) {
    public EncodedEvent {
        headers = Map.copyOf(headers);
    }
}
