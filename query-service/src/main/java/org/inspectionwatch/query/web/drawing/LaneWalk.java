package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.change.Outcome;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/** Collects the bars of one line from inspections that come oldest first. */
final class LaneWalk {
    private final JudgementLine line;
    private final List<Comparison> comparisons;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private @Nullable Bar open;
    private @Nullable LocalDate endedOn;

    LaneWalk(JudgementLine line, List<Comparison> comparisons) {
        this.line = line;
        this.comparisons = comparisons;
    }

    /** The inspection makes the judgement. */
    void judged(LocalDate day, Inspection inspection, Assertion assertion) {
        Grade grade = assertion.grade();
        if (assertion.stands() && grade != null) {
            LocalDate from = open != null && day.isBefore(open.from()) ? open.from() : day;
            close(from);
            open = new Bar(
                    from,
                    from,
                    true,
                    assertion.judgement(),
                    grade,
                    assertion.basis(),
                    outcome(inspection, assertion),
                    inspection.inspectionId());
        } else if (grade != Grade.NOT_JUDGED) {
            doubts.add(new Doubt(day, grade, reason(assertion), inspection.inspectionId()));
        }
    }

    /** The inspection's framework makes the judgement no longer. */
    void notMade(LocalDate day) {
        if (open != null) {
            close(day);
            endedOn = day;
        }
    }

    Lane lane(LocalDate end) {
        if (open != null) {
            Bar last = open;
            bars.add(new Bar(
                    last.from(),
                    end.isBefore(last.from()) ? last.from() : end,
                    true,
                    last.judgement(),
                    last.grade(),
                    last.basis(),
                    last.outcome(),
                    last.inspectionId()));
            open = null;
        }
        if (endedOn != null) {
            gap(endedOn, end);
        }
        return new Lane(line, bars, gaps, doubts);
    }

    private void close(LocalDate day) {
        if (open != null) {
            bars.add(open.until(day));
            open = null;
        }
        if (endedOn != null) {
            gap(endedOn, day);
            endedOn = null;
        }
    }

    private void gap(LocalDate from, LocalDate to) {
        gaps.add(
                switch (line) {
                    case OVERALL -> new Gap(from, to, "No overall grade is given any more", "not given");
                    case CARE_LEAVERS ->
                        new Gap(
                                from,
                                to,
                                "Care leavers were judged together with children in care",
                                "with children in care");
                    default -> new Gap(from, to, "This judgement was no longer made", "not made");
                });
    }

    private @Nullable Outcome outcome(Inspection inspection, Assertion assertion) {
        return comparisons.stream()
                .filter(comparison -> comparison.inspectionId().equals(inspection.inspectionId()))
                .filter(comparison -> comparison.judgement() == assertion.judgement())
                .filter(comparison -> comparison.grade() == assertion.grade())
                .map(Comparison::outcome)
                .findFirst()
                .orElse(null);
    }

    private static String reason(Assertion assertion) {
        return assertion.held().isEmpty()
                ? "The grade could not be read."
                : String.join(" ", Objects.requireNonNull(assertion.held()));
    }
}
