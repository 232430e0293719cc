package org.inspectionwatch.query.register;

/**
 * One part of a reading that has arrived.
 *
 * @param key which reading
 * @param part from 1; 0 for a failed reading
 * @param parts of the reading; 0 for a failed one
 * @param withdrawn a failed reading that says that the publisher withdrew this revision and those before it
 */
public record ReadingPart(ReadingKey key, int part, int parts, boolean withdrawn) {

    /** A part of a reading of a revision that was not withdrawn. */
    public ReadingPart(ReadingKey key, int part, int parts) {
        this(key, part, parts, false);
    }

    boolean failed() {
        return parts == 0;
    }
}
