package org.inspectionwatch.query.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list; the whole of it, with evidence, is one request away.
 *
 * @param findingId id
 * @param publicationId where it was read
 * @param title of the publication, or null
 * @param authorityId whose inspection, or null where that could not be resolved
 * @param body who was judged
 * @param kind kind of inspection
 * @param published day on which the outcome was published, or null
 * @param basis report or article
 * @param news false where the document mentions the inspection as history
 * @param judgements the grades
 * @param confidence 0 to 1
 * @param needsReview what a person should check, and why
 * @param inspectionId the inspection that it was resolved to, or null while that is pending or impossible
 * @param current whether it belongs to the reading that counts
 */
public record FindingSummary(
        String findingId,
        String publicationId,
        @Nullable String title,
        @Nullable String authorityId,
        Body body,
        InspectionKind kind,
        @Nullable LocalDate published,
        Basis basis,
        boolean news,
        Map<Judgement, Grade> judgements,
        double confidence,
        List<ReviewReason> needsReview,
        @Nullable String inspectionId,
        boolean current) {

    /** The same finding without its evidence. */
    public static FindingSummary of(FindingDetail detail) {
        FindingRecorded recorded = detail.recorded();
        Finding finding = recorded.finding();
        return new FindingSummary(
                recorded.findingId(),
                recorded.publication().publicationId(),
                recorded.publication().title(),
                finding.authorityId(),
                finding.body(),
                finding.inspection().kind(),
                finding.published(),
                finding.basis(),
                finding.news(),
                finding.judgements(),
                finding.confidence(),
                finding.needsReview(),
                detail.inspectionId(),
                detail.current());
    }
}
