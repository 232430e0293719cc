package org.inspectionwatch.query.register;

/**
 * One part of a reading that has arrived.
 *
 * @param key which reading
 * @param part from 1; 0 for a failed reading
 * @param parts of the reading; 0 for a failed one
 */
public record ReadingPart(ReadingKey key, int part, int parts) {
    boolean failed() {
        return parts == 0;
    }
}
