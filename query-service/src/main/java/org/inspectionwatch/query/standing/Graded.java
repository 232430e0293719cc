package org.inspectionwatch.query.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.DayRange;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Picks the full graded inspections out of a register. */
final class Graded {
    static final Set<InspectionKind> KINDS = EnumSet.of(
            InspectionKind.ILACS,
            InspectionKind.SIF,
            InspectionKind.SIF_REINSPECTION,
            InspectionKind.FULL,
            InspectionKind.CP_2012,
            InspectionKind.SLAC);

    private final Frameworks frameworks;
    private final Comparer comparer;

    Graded(Frameworks frameworks, Comparer comparer) {
        this.frameworks = frameworks;
        this.comparer = comparer;
    }

    /** Where the authority stands by that register, whose inspections come with the addresses of their best accounts. */
    Standing standing(Authority authority, Register register, Addresses addresses) {
        List<GradedInspection> counted = new ArrayList<>();
        GradedInspection doubtful = null;
        for (Inspection inspection : register.inspections()) {
            DayRange when = inspection.when();
            if (when == null || inspection.body() != Body.COUNCIL || !KINDS.contains(inspection.kind())) {
                continue;
            }
            GradedInspection graded = graded(inspection, when, addresses.of(inspection));
            if (inspection.basis() == Basis.OFFICIAL && !inspection.authorityUnsure()) {
                counted.add(graded);
                doubtful = null;
            } else {
                doubtful = graded;
            }
        }
        return new Standing(authority, counted, comparer.current(register), doubtful);
    }

    private GradedInspection graded(Inspection inspection, DayRange when, @Nullable String url) {
        Framework framework = framework(inspection);
        Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
        if (framework != null) {
            judgements.addAll(framework.judgements());
        }
        inspection.assertions().forEach(assertion -> judgements.add(assertion.judgement()));
        return new GradedInspection(
                inspection.inspectionId(),
                inspection.kind(),
                framework == null || framework.judgements().isEmpty() ? null : framework.id(),
                inspection.ilacsLength(),
                inspection.start(),
                inspection.end(),
                when.last(),
                inspection.published(),
                inspection.basis(),
                inspection.leadInspectors(),
                inspection.findings().isEmpty()
                        ? null
                        : inspection.findings().getFirst().publicationId(),
                url,
                judgements.stream()
                        .map(judgement -> grade(inspection, judgement))
                        .toList(),
                inspection.held());
    }

    private @Nullable Framework framework(Inspection inspection) {
        String id = inspection.framework();
        return id == null ? null : frameworks.byId(id).orElse(null);
    }

    private static JudgedGrade grade(Inspection inspection, Judgement judgement) {
        Assertion assertion =
                inspection.assertion(judgement, inspection.basis()).orElse(null);
        if (assertion == null) {
            return new JudgedGrade(judgement, GradeState.UNKNOWN, null, List.of());
        }
        return new JudgedGrade(judgement, state(assertion), assertion.grade(), assertion.held());
    }

    private static GradeState state(Assertion assertion) {
        if (!assertion.held().isEmpty()) {
            return GradeState.NEEDS_REVIEW;
        }
        if (assertion.grade() == null) {
            return GradeState.UNKNOWN;
        }
        return assertion.grade() == Grade.NOT_JUDGED ? GradeState.NOT_JUDGED : GradeState.STANDS;
    }

    /** Addresses of publications for people. */
    interface Addresses {
        @Nullable
        String of(Inspection inspection);
    }

    static List<String> kinds() {
        return KINDS.stream().map(InspectionKind::slug).toList();
    }
}
