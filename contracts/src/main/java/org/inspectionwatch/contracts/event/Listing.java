package org.inspectionwatch.contracts.event;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source said of a publication before it was opened; every part may be absent.
 *
 * @param urn Ofsted's number of the authority
 * @param provider the authority's name as the source writes it
 * @param title of the publication
 * @param url where a person can read it
 * @param published as precisely as listed
 */
public record Listing(
        @Nullable String urn,
        @Nullable String provider,
        @Nullable String title,
        @Nullable String url,
        @Nullable PartialDate published) {

    /** A listing that says nothing. */
    public static final Listing NONE = new Listing(null, null, null, null, null);

    /** The day of publication, or null where none, or only a month or a year, is listed. */
    public @Nullable LocalDate publishedOn() {
        return published == null ? null : published.exact();
    }
}
