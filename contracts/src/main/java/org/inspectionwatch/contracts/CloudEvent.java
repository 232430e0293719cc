package org.inspectionwatch.contracts;

import java.time.Instant;

/**
 * An event with its CloudEvents attributes.
 *
 * @param type kind of event; fixes topic, source and schema
 * @param id deterministic: the same cause gives the same id, so that consumers can drop repeats
 * @param subject authority id, publication id where no authority is known
 * @param time when it happened, not when it was sent
 * @param data of the class that the type names
 */
public record CloudEvent(EventType type, String id, String subject, Instant time, Object data) {

    /** Fails where the data is of another class than the type names. */
    public CloudEvent {
        if (!type.dataType().isInstance(data)) {
            throw new IllegalArgumentException(
                    type.type() + " carries " + type.dataType().getSimpleName() + ", not " + data.getClass());
        }
    }
}
