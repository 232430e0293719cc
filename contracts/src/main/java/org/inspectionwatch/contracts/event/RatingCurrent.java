package org.inspectionwatch.contracts.event;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Body;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code rating.current} on the compacted topic of ratings: what stands now for one judgement of one authority.
 * The last value of a key is the truth; a record without a value says that the line has ceased.
 *
 * @param ratingId the record's key: authority and judgement line, with the body between them where it is not the council
 * @param authority whose
 * @param body who was judged
 * @param line the judgement over successive frameworks; {@code rating.judgement} is its name in that inspection
 * @param rating the grade and where it is from; official wherever a report gives one that stands
 * @param since publication, or else last possible day, of the inspection since which the grade has not moved, or null
 * @param discontinued whether the newest full inspection makes this judgement no longer
 * @param awaitingReview whether a newer grade is held back for review
 * @param reported a newer grade that is only reported so far, or null
 */
public record RatingCurrent(
        String ratingId,
        AuthorityRef authority,
        Body body,
        String line,
        RatedInspection rating,
        @Nullable LocalDate since,
        boolean discontinued,
        boolean awaitingReview,
        @Nullable RatedInspection reported) {}
