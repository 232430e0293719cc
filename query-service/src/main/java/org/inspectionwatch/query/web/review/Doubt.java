package org.inspectionwatch.query.web.review;

import java.time.Instant;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.web.PagePicture;
import org.inspectionwatch.query.web.WebWords;
import org.jspecify.annotations.Nullable;

/**
 * An item of the queue as people see it.
 *
 * @param item what is in doubt
 * @param since when
 * @param label of the field
 * @param value what it reads, or null where it is absent or no single value
 * @param grade the same as a grade, or null
 * @param publication that says so, or null where it was read anew just now
 * @param picture of the page with the words, or null where they are on none
 */
public record Doubt(
        ReviewItem item,
        Instant since,
        String label,
        @Nullable String value,
        @Nullable Grade grade,
        @Nullable PublicationRef publication,
        @Nullable PagePicture picture) {

    /** What to call the publication. */
    public String title() {
        return publication == null ? "the publication" : WebWords.heading(publication);
    }
}
