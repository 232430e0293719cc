package org.inspectionwatch.ingest.listing;

/**
 * Something in a listing that could not be used; all else in it counts.
 *
 * @param line counted from 1, the header included
 * @param message one sentence for a person, without the line number
 */
public record ListingProblem(long line, String message) {

    /** The whole sentence: {@code listing.csv, line 12: ...}. */
    public String describe(String listingName) {
        return "%s, line %d: %s".formatted(listingName, line, message);
    }
}
