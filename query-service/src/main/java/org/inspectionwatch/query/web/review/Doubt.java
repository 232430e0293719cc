package org.inspectionwatch.query.web.review;

import java.time.Instant;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.web.PagePicture;
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

    /** The publication's title, or else the last part of its name within its source. */
    public String title() {
        if (publication == null) {
            return "the publication";
        }
        String title = publication.title();
        return title == null || title.isBlank() ? lastPart(publication.location()) : title;
    }

    private static String lastPart(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
