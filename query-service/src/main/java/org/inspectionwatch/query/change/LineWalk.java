package org.inspectionwatch.query.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.LineState.Graded;
import org.inspectionwatch.query.change.LineState.Nothing;
import org.inspectionwatch.query.change.LineState.Unknown;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * Walks the inspections of one body from the oldest to the newest and compares each judgement with the one before. On the
 * official basis articles do not exist; on the reported one they stand where no report does, and only comparisons with an
 * article at one end are told. Confined to one thread.
 */
final class LineWalk {
    private final Frameworks frameworks;
    private final GradeScales scales;
    private final Basis basis;
    private final Map<JudgementLine, LineState> states = new EnumMap<>(JudgementLine.class);
    private final List<Comparison> comparisons = new ArrayList<>();

    LineWalk(Frameworks frameworks, Basis basis) {
        this.frameworks = frameworks;
        this.scales = new GradeScales(frameworks);
        this.basis = basis;
    }

    /** The comparisons of inspections of one body, which come oldest first. */
    List<Comparison> compare(List<Inspection> oldestFirst) {
        oldestFirst.forEach(this::next);
        return comparisons;
    }

    private void next(Inspection inspection) {
        String gap = gapBefore(inspection);
        for (Judgement judgement : Judgement.values()) {
            JudgementLine line = JudgementLine.of(inspection.kind(), judgement);
            Optional<Assertion> assertion = assertion(inspection, judgement);
            if (assertion.isPresent()) {
                judged(inspection, line, assertion.get(), gap);
            } else if (inspection.basis() == Basis.OFFICIAL && expected(inspection, judgement)) {
                states.put(line, new Unknown(inspection, judgement, "The grade before could not be read."));
            }
        }
        if (endsOverall(inspection)) {
            discontinue(inspection);
        }
    }

    private Optional<Assertion> assertion(Inspection inspection, Judgement judgement) {
        return basis == Basis.OFFICIAL ? inspection.assertion(judgement, Basis.OFFICIAL) : inspection.best(judgement);
    }

    private void judged(Inspection inspection, JudgementLine line, Assertion assertion, @Nullable String gap) {
        LineState before = states.getOrDefault(line, Nothing.NEVER_MADE);
        if (assertion.grade() == Grade.NOT_JUDGED && assertion.held().isEmpty()) {
            return;
        }
        if (!assertion.stands()) {
            String reason = "The grade is held back: " + String.join(" ", assertion.held());
            add(new End(inspection, assertion, line), before, Outcome.NOT_COMPARABLE, 0, reason);
            states.put(
                    line, new Unknown(inspection, assertion.judgement(), "The grade before is held back for review."));
            return;
        }
        End end = new End(inspection, assertion, line);
        switch (before) {
            case Nothing nothing -> add(end, nothing, Outcome.FIRST_MADE, 0, null);
            case Unknown unknown -> add(end, unknown, Outcome.NOT_COMPARABLE, 0, unknown.reason());
            case Graded graded -> measure(end, graded, gap);
        }
        states.put(line, new Graded(inspection, assertion, Objects.requireNonNull(assertion.grade())));
    }

    private void measure(End end, Graded before, @Nullable String gap) {
        Grade grade = Objects.requireNonNull(end.assertion().grade());
        OptionalInt steps = scales.steps(before.inspection(), before.grade(), end.inspection(), grade);
        if (!ordered(before.inspection(), end.inspection())) {
            add(
                    end,
                    before,
                    Outcome.NOT_COMPARABLE,
                    0,
                    "The dates do not tell which of the two inspections was first.");
        } else if (steps.isEmpty()) {
            add(end, before, Outcome.NOT_COMPARABLE, 0, "The two grades are on scales that cannot be compared.");
        } else if (gap != null) {
            add(end, before, Outcome.NOT_COMPARABLE, 0, gap);
        } else {
            add(end, before, outcome(steps.getAsInt()), Math.abs(steps.getAsInt()), null);
        }
    }

    private static Outcome outcome(int steps) {
        if (steps == 0) {
            return Outcome.UNCHANGED;
        }
        return steps > 0 ? Outcome.IMPROVED : Outcome.DECLINED;
    }

    private static boolean ordered(Inspection earlier, Inspection later) {
        return earlier.when() != null && later.when() != null && earlier.when().before(later.when());
    }

    /** A report that names another grade for the inspection before speaks of one that is not in the register. */
    private @Nullable String gapBefore(Inspection inspection) {
        Grade stated = inspection.statedPrevious();
        if (stated != null
                && states.get(JudgementLine.OVERALL) instanceof Graded before
                && before.grade() != stated
                && before.inspection().body() == Body.COUNCIL) {
            return "The report gives %s as the overall grade before, the register has %s: an inspection between them is missing, or one of the two is wrong."
                    .formatted(stated.slug(), before.grade().slug());
        }
        return null;
    }

    private boolean expected(Inspection inspection, Judgement judgement) {
        Framework framework = framework(inspection);
        return framework != null && framework.judgements().contains(judgement);
    }

    private @Nullable Framework framework(Inspection inspection) {
        String id = inspection.framework();
        return id == null ? null : frameworks.byId(id).orElse(null);
    }

    private boolean endsOverall(Inspection inspection) {
        Framework framework = framework(inspection);
        return framework != null
                && JudgementLine.of(inspection.kind(), Judgement.OVERALL) == JudgementLine.OVERALL
                && !framework.judgements().isEmpty()
                && !framework.judgements().contains(Judgement.OVERALL);
    }

    private void discontinue(Inspection inspection) {
        LineState before = states.put(JudgementLine.OVERALL, Nothing.DISCONTINUED);
        if (before == null || before instanceof Nothing) {
            return;
        }
        if (basis == Basis.OFFICIAL || inspection.basis() == Basis.REPORTED) {
            comparisons.add(new Comparison(
                    inspection.inspectionId(),
                    Judgement.OVERALL,
                    JudgementLine.OVERALL,
                    inspection.basis(),
                    Outcome.DISCONTINUED,
                    0,
                    null,
                    earlier(before),
                    List.of(),
                    inspection.news(),
                    null));
        }
    }

    private void add(End end, LineState before, Outcome outcome, int steps, @Nullable String reason) {
        boolean official = end.assertion().basis() == Basis.OFFICIAL && official(before);
        if (basis == Basis.REPORTED && official) {
            return;
        }
        comparisons.add(new Comparison(
                end.inspection().inspectionId(),
                end.assertion().judgement(),
                end.line(),
                basis,
                outcome,
                steps,
                end.assertion().stands() ? end.assertion().grade() : null,
                earlier(before),
                flags(end, before),
                end.assertion().news(),
                reason));
    }

    private static boolean official(LineState state) {
        return switch (state) {
            case Nothing nothing -> true;
            case Unknown unknown -> unknown.inspection().basis() == Basis.OFFICIAL;
            case Graded graded -> graded.assertion().basis() == Basis.OFFICIAL;
        };
    }

    private static Comparison.@Nullable Earlier earlier(LineState state) {
        return switch (state) {
            case Nothing nothing -> null;
            case Unknown unknown ->
                new Comparison.Earlier(unknown.inspection().inspectionId(), unknown.judgement(), null);
            case Graded graded ->
                new Comparison.Earlier(
                        graded.inspection().inspectionId(), graded.assertion().judgement(), graded.grade());
        };
    }

    private static List<ComparabilityFlag> flags(End end, LineState state) {
        Judgement now = end.assertion().judgement();
        return switch (state) {
            case Nothing nothing -> List.of();
            case Unknown unknown ->
                Comparability.flags(end.line(), unknown.inspection(), unknown.judgement(), end.inspection(), now);
            case Graded graded ->
                Comparability.flags(
                        end.line(), graded.inspection(), graded.assertion().judgement(), end.inspection(), now);
        };
    }

    /** The later end of a comparison. */
    private record End(Inspection inspection, Assertion assertion, JudgementLine line) {}
}
