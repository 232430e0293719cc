package org.inspectionwatch.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Finds the last grade of each line that stands, and how long it has stood. */
final class CurrentRatings {
    private final Frameworks frameworks;
    private final Basis basis;
    private final Map<JudgementLine, Held> held = new EnumMap<>(JudgementLine.class);

    private CurrentRatings(Frameworks frameworks, Basis basis) {
        this.frameworks = frameworks;
        this.basis = basis;
    }

    /** Official ratings in the order of the lines, and after each a reported one where it is newer. */
    static List<CurrentRating> of(Frameworks frameworks, Register register, Body body) {
        Map<JudgementLine, CurrentRating> official = walk(frameworks, register, body, Basis.OFFICIAL);
        Map<JudgementLine, CurrentRating> best = walk(frameworks, register, body, Basis.REPORTED);
        List<CurrentRating> ratings = new ArrayList<>();
        for (JudgementLine line : JudgementLine.values()) {
            CurrentRating report = official.get(line);
            CurrentRating any = best.get(line);
            if (report != null) {
                ratings.add(report);
            }
            if (any != null && any.basis() == Basis.REPORTED) {
                ratings.add(any);
            }
        }
        return ratings;
    }

    private static Map<JudgementLine, CurrentRating> walk(
            Frameworks frameworks, Register register, Body body, Basis basis) {
        CurrentRatings walk = new CurrentRatings(frameworks, basis);
        List<Inspection> chain = Comparer.chain(register, body, basis);
        chain.forEach(walk::next);
        Map<JudgementLine, CurrentRating> ratings = new EnumMap<>(JudgementLine.class);
        walk.held.forEach((line, last) -> ratings.put(line, rating(line, last)));
        return ratings;
    }

    private void next(Inspection inspection) {
        inspection.assertions().stream()
                .map(Assertion::judgement)
                .distinct()
                .flatMap(judgement -> (basis == Basis.OFFICIAL
                                ? inspection.assertion(judgement, Basis.OFFICIAL)
                                : inspection.best(judgement))
                        .stream())
                .forEach(assertion -> take(inspection, assertion));
        Set<JudgementLine> judged = lines(inspection);
        if (ofAllServices(inspection) && !judged.isEmpty()) {
            held.replaceAll((line, last) -> last.of(inspection) ? last : last.after(judged.contains(line)));
        }
    }

    private void take(Inspection inspection, Assertion assertion) {
        JudgementLine line = JudgementLine.of(inspection.kind(), assertion.judgement());
        Held before = held.get(line);
        if (assertion.stands()) {
            LocalDate since = before != null && before.goesOnAs(assertion) ? before.since() : day(inspection);
            held.put(line, new Held(inspection, assertion, since, false, false, false));
        } else if (before != null && !assertion.held().isEmpty()) {
            held.put(line, before.withNewerHeld());
        }
    }

    private static CurrentRating rating(JudgementLine line, Held last) {
        Assertion assertion = last.assertion();
        Inspection inspection = last.inspection();
        return new CurrentRating(
                inspection.body(),
                assertion.judgement(),
                line,
                Objects.requireNonNull(assertion.grade()),
                assertion.basis(),
                last.since(),
                inspection.inspectionId(),
                inspection.kind(),
                inspection.published(),
                assertion.publicationId(),
                assertion.url(),
                last.discontinued(),
                last.newerHeld());
    }

    /** An inspection of one service does not say that the others are judged no longer. */
    private static boolean ofAllServices(Inspection inspection) {
        return JudgementLine.of(inspection.kind(), Judgement.OVERALL) == JudgementLine.OVERALL;
    }

    /** Those on which the inspection's framework judges; none where it grades nothing or is not known. */
    private Set<JudgementLine> lines(Inspection inspection) {
        return Optional.ofNullable(inspection.framework()).flatMap(frameworks::byId).stream()
                .flatMap(framework -> framework.judgements().stream())
                .map(judgement -> JudgementLine.of(inspection.kind(), judgement))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(JudgementLine.class)));
    }

    private static @Nullable LocalDate day(Inspection inspection) {
        if (inspection.published() != null) {
            return inspection.published();
        }
        return inspection.when() == null ? null : inspection.when().last();
    }

    /**
     * The last grade of a line on the way through the inspections.
     *
     * @param newerHeld whether a newer one is held back for review
     * @param discontinued whether the newest inspection of all services makes the judgement no longer
     * @param interrupted whether one of those since did not make it
     */
    private record Held(
            Inspection inspection,
            Assertion assertion,
            @Nullable LocalDate since,
            boolean newerHeld,
            boolean discontinued,
            boolean interrupted) {

        boolean of(Inspection other) {
            return inspection.inspectionId().equals(other.inspectionId());
        }

        boolean goesOnAs(Assertion next) {
            return !newerHeld && !interrupted && assertion.grade() == next.grade();
        }

        Held withNewerHeld() {
            return new Held(inspection, assertion, since, true, discontinued, interrupted);
        }

        Held after(boolean judged) {
            return new Held(inspection, assertion, since, newerHeld, !judged, interrupted || !judged);
        }
    }
}
