package org.inspectionwatch.query.web.drawing;

import java.util.List;
import org.inspectionwatch.query.change.JudgementLine;

/**
 * The grades of one line of judgements.
 *
 * @param line which
 * @param bars grades that stood, oldest first
 * @param gaps times without a grade that have a reason
 * @param doubts grades that wait for a person
 */
public record Lane(JudgementLine line, List<Bar> bars, List<Gap> gaps, List<Doubt> doubts) {
    public Lane {
        bars = List.copyOf(bars);
        gaps = List.copyOf(gaps);
        doubts = List.copyOf(doubts);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return bars.isEmpty() && doubts.isEmpty();
    }
}
