package org.inspectionwatch.query.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.GradeState;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.standing.JudgedGrade;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.wording.Terms;
import org.jspecify.annotations.Nullable;

/** Says when the next full inspection is to be expected. */
@ApplicationScoped
public class NextInspections {
    private final Standings standings;
    private final InspectionRules rules = InspectionRules.load();

    NextInspections(Standings standings) {
        this.standings = standings;
    }

    /**
     * Of one authority.
     *
     * @param asOf by what was out on that day, and beside that day; null for today
     */
    public NextInspection of(Authority authority, @Nullable LocalDate asOf) {
        return of(standings.byFullInspections(List.of(authority), asOf).getFirst(), standings.day(asOf));
    }

    /** From where an authority stands, beside that day. */
    public NextInspection of(Standing standing, LocalDate day) {
        GradedInspection previous = standing.latest().orElse(null);
        String authorityId = standing.authority().authorityId();
        if (standing.authority().validTo() != null
                && day.isAfter(standing.authority().validTo())) {
            return none(authorityId, day, previous, WindowStatus.UNKNOWN, "The authority has ended.");
        }
        if (standing.doubtful() != null) {
            return none(
                    authorityId,
                    day,
                    previous,
                    WindowStatus.NEEDS_REVIEW,
                    "An inspection that ended by "
                            + Terms.day(standing.doubtful().ended())
                            + " at the latest is known without a sure report.");
        }
        if (previous == null) {
            return none(authorityId, day, null, WindowStatus.UNKNOWN, "No full inspection of the authority is known.");
        }
        return from(authorityId, previous, day);
    }

    /** What is published about the next inspection after one with that overall grade. */
    public Optional<InspectionRule> rule(Grade overall) {
        return rules.of(null, overall);
    }

    private NextInspection from(String authorityId, GradedInspection previous, LocalDate day) {
        JudgedGrade overall = previous.grade(Judgement.OVERALL);
        boolean made = overall.state() != GradeState.NOT_MADE;
        if (made && overall.state() != GradeState.STANDS) {
            boolean review = overall.state() == GradeState.NEEDS_REVIEW;
            return none(
                    authorityId,
                    day,
                    previous,
                    review ? WindowStatus.NEEDS_REVIEW : WindowStatus.UNKNOWN,
                    "The overall grade of the previous inspection "
                            + (review ? "needs review first." : "is not known."));
        }
        InspectionRule rule = rules.of(previous.framework(), overall.standing()).orElse(null);
        if (rule == null) {
            return none(
                    authorityId,
                    day,
                    previous,
                    WindowStatus.UNKNOWN,
                    "No published rule speaks of the grade " + overall.words() + ".");
        }
        return by(rule, authorityId, previous, day);
    }

    private static NextInspection by(
            InspectionRule rule, String authorityId, GradedInspection previous, LocalDate day) {
        LocalDate from = previous.began();
        LocalDate earliest = plus(from, rule.earliestMonths());
        LocalDate latest = plus(from, rule.latestMonths());
        return new NextInspection(
                authorityId,
                day,
                status(day, earliest, latest),
                earliest,
                plus(from, rule.expectedMonths()),
                latest,
                previous.inspectionId(),
                from,
                previous.grade(Judgement.OVERALL).standing(),
                rule,
                earliest == null ? rule.text() : null);
    }

    private static WindowStatus status(LocalDate day, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            return WindowStatus.UNKNOWN;
        }
        if (day.isBefore(earliest)) {
            return WindowStatus.AHEAD;
        }
        return day.isAfter(latest) ? WindowStatus.OVERDUE : WindowStatus.OPEN;
    }

    private static @Nullable LocalDate plus(LocalDate day, @Nullable Integer months) {
        return months == null ? null : day.plusMonths(months);
    }

    private static NextInspection none(
            String authorityId,
            LocalDate day,
            @Nullable GradedInspection previous,
            WindowStatus status,
            String reason) {
        return new NextInspection(
                authorityId,
                day,
                status,
                null,
                null,
                null,
                previous == null ? null : previous.inspectionId(),
                previous == null ? null : previous.began(),
                previous == null ? null : previous.grade(Judgement.OVERALL).standing(),
                null,
                reason);
    }
}
