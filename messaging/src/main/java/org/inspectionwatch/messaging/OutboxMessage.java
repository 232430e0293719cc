package org.inspectionwatch.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka record to be sent.
 *
 * @param topic must exist, see {@link TopicSetup}
 * @param key messages of one topic and key stay in order
 * @param headers names to values, sent as UTF-8
 * @param value sent as it is; not copied, not to be changed after; null on a compacted topic: the key has ceased. The column
 *     must allow it
 */
public record OutboxMessage(String topic, String key, Map<String, String> headers, byte @Nullable [] value) {
    public OutboxMessage {
        headers = Map.copyOf(headers);
    }
}
