package org.inspectionwatch.query.web.review;

import io.quarkus.qute.TemplateExtension;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;

/** What decisions are called. */
@TemplateExtension
final class ReviewWords {
    private ReviewWords() {}

    /** What a person did. */
    static String label(Verdict verdict) {
        return switch (verdict) {
            case CONFIRM -> "Confirmed";
            case CORRECT -> "Corrected";
            case DISMISS -> "Rejected";
            case TAKE_BACK -> "Took back a decision";
        };
    }
}
