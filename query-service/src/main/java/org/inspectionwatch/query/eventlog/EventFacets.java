package org.inspectionwatch.query.eventlog;

import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Basis;
import org.jspecify.annotations.Nullable;

/** What subscribers choose events by; each null where the event has no such thing. */
record EventFacets(
        @Nullable String judgement,
        @Nullable String direction,
        @Nullable String basis) {

    static EventFacets of(CloudEvent event) {
        return switch (event.data()) {
            case RatingChanged changed -> of(changed.ratingChange());
            case RatingConfirmed confirmed -> of(confirmed.ratingChange());
            case RatingCorrected corrected -> of(corrected.ratingChange());
            case RatingRetracted retracted -> of(retracted.ratingChange());
            case JudgementDiscontinued ended ->
                new EventFacets(ended.judgement().slug(), null, Basis.OFFICIAL.slug());
            case VisitPublished visit ->
                new EventFacets(null, null, visit.basis().slug());
            case PriorityActionIdentified action ->
                new EventFacets(null, null, action.basis().slug());
            default -> new EventFacets(null, null, null);
        };
    }

    private static EventFacets of(RatingChange change) {
        return new EventFacets(
                change.to().judgement().slug(),
                change.direction().slug(),
                change.basis().slug());
    }
}
