package org.inspectionwatch.contracts.event;

import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code judgement.discontinued}: the framework makes this judgement no longer. Said once an authority and
 * judgement, with the first inspection that lacks it; the rating was not lost and did not change.
 *
 * @param authority whose
 * @param body who was judged
 * @param judgement which ended
 * @param last the last grade that stands, or null where none is known
 * @param inspection the first one without it
 */
public record JudgementDiscontinued(
        AuthorityRef authority,
        Body body,
        Judgement judgement,
        @Nullable RatedInspection last,
        InspectionRef inspection) {}
