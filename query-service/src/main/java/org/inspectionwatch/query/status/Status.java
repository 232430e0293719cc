package org.inspectionwatch.query.status;

import org.jspecify.annotations.Nullable;

/**
 * What the service holds and what it still has to do.
 *
 * @param publications how many were heard of
 * @param findings how many count
 * @param failedReadings publications whose newest reading gave nothing
 * @param needsReview findings that a person should check
 * @param inspections how many the findings were resolved to
 * @param ratingChanges how many hold
 * @param officialRatingChanges how many of them follow from reports alone
 * @param announced how many of them all an event told
 * @param pending what is under way
 * @param checksum SHA-256 over all registers: equal for equal sets of findings; settled while nothing is pending
 */
public record Status(
        long publications,
        long findings,
        long failedReadings,
        long needsReview,
        long inspections,
        long ratingChanges,
        long officialRatingChanges,
        long announced,
        Pending pending,
        String checksum) {

    /**
     * Work under way.
     *
     * @param authorities whose register is to be computed anew
     * @param events that wait in the outbox
     * @param outage why events are not sent at present, or null
     */
    public record Pending(
            long authorities, long events, @Nullable String outage) {}
}
