package org.inspectionwatch.query.change;

import java.util.List;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * One judgement of an inspection beside the previous one of its line.
 *
 * @param inspectionId the later inspection
 * @param judgement as the later inspection names it; the earlier name where it is discontinued
 * @param line what it is compared along
 * @param basis official where only reports are compared, reported where an article stands at either end
 * @param outcome what came of it
 * @param steps how many steps of the scale, 0 where there was no change
 * @param grade the later grade, or null where there is none that stands
 * @param previous the earlier grade and where it is from, or null
 * @param flags what to know before comparing
 * @param news false where the later grade is only ever mentioned as history; such a change is no news
 * @param reason why it is not comparable, one sentence, or null
 */
public record Comparison(
        String inspectionId,
        Judgement judgement,
        JudgementLine line,
        Basis basis,
        Outcome outcome,
        int steps,
        @Nullable Grade grade,
        @Nullable Earlier previous,
        List<ComparabilityFlag> flags,
        boolean news,
        @Nullable String reason) {
    public Comparison {
        flags = List.copyOf(flags);
    }

    /**
     * The earlier end.
     *
     * @param inspectionId of the earlier inspection
     * @param judgement as that inspection names it
     * @param grade its grade, or null where it is held back or not known
     */
    public record Earlier(
            String inspectionId,
            Judgement judgement,
            @Nullable Grade grade) {}

    /** Whether it is a rating change that may be told. */
    public boolean isRatingChange() {
        return outcome.isChange() && news;
    }
}
