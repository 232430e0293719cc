package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;

/**
 * A grade word in a sentence; whether it rates anything is another question.
 *
 * @param grade its value
 * @param start offset of its first character
 * @param end offset after its last
 * @param rule name of the rule that took it
 * @param substitute whether it is a phrase for a grade ("the lowest rating"), which already holds the noun
 */
record GradeHit(Grade grade, int start, int end, String rule, boolean substitute) {

    /** Where the last of these that end by an offset ends; 0 where none does. */
    static int lastEnd(List<GradeHit> hits, int offset) {
        return hits.stream()
                .mapToInt(GradeHit::end)
                .filter(end -> end <= offset)
                .max()
                .orElse(0);
    }

    /** Whether it is on the scale of the yearly ratings to 2011. */
    boolean isAnnual() {
        return switch (grade) {
            case PERFORMS_EXCELLENTLY, PERFORMS_WELL, PERFORMS_ADEQUATELY, PERFORMS_POORLY -> true;
            default -> false;
        };
    }

    /** Whether it is the outcome of going back to an area. */
    boolean isProgress() {
        return grade == Grade.SUFFICIENT_PROGRESS || grade == Grade.INSUFFICIENT_PROGRESS;
    }

    /** Whether it is an outcome of an area SEND inspection. */
    boolean ofSend() {
        return switch (grade) {
            case TYPICALLY_POSITIVE,
                    INCONSISTENT,
                    WIDESPREAD_OR_SYSTEMIC_FAILINGS,
                    WRITTEN_STATEMENT_OF_ACTION,
                    NO_WRITTEN_STATEMENT_OF_ACTION,
                    SUFFICIENT_PROGRESS,
                    INSUFFICIENT_PROGRESS -> true;
            default -> false;
        };
    }
}
