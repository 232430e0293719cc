package org.inspectionwatch.query.eventlog;

/**
 * Positions of the log.
 *
 * @param after the range begins after this one; 0 is before the first
 * @param last the range ends with this one
 */
public record PositionRange(long after, long last) {

    /** Everything after that position. */
    public static PositionRange after(long position) {
        return new PositionRange(position, Long.MAX_VALUE);
    }
}
