package org.inspectionwatch.messaging;

import java.util.Map;

/**
 * One Kafka record to be sent.
 *
 * @param topic must exist, see {@link TopicSetup}
 * @param key messages of one topic and key stay in order
 * @param headers names to values, sent as UTF-8
 * @param value sent as it is; not copied, not to be changed after; an empty one is sent as none, which
 *     says on a compacted topic that the key has ceased
 */
public record OutboxMessage(String topic, String key, Map<String, String> headers, byte[] value) {
    public OutboxMessage {
        headers = Map.copyOf(headers);
    }

    /** Says on a compacted topic that the key has ceased. */
    public static OutboxMessage ceased(String topic, String key) {
        return new OutboxMessage(topic, key, Map.of(), new byte[0]);
    }
}
