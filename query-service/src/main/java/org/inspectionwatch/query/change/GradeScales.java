package org.inspectionwatch.query.change;

import java.util.Optional;
import java.util.OptionalInt;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Scale;
import org.inspectionwatch.query.register.DayRange;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/** Places grades on the scales of their frameworks and measures steps between them. */
final class GradeScales {
    private static final String WITH_REQUIRES_IMPROVEMENT = "ofsted4_ri";
    private static final String WITH_ADEQUATE = "ofsted4_adequate";
    private static final String FIRST_WITH_REQUIRES_IMPROVEMENT = "sif";
    private static final int SECOND_STEP = 1;

    private final Frameworks frameworks;

    GradeScales(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Steps upwards from the earlier to the later grade, or empty where the scales do not allow a comparison. */
    OptionalInt steps(Inspection earlier, Grade from, Inspection later, Grade to) {
        Optional<Scale> fromScale = scale(earlier, from);
        Optional<Scale> toScale = scale(later, to);
        if (fromScale.isEmpty() || toScale.isEmpty()) {
            return OptionalInt.empty();
        }
        int fromRank = fromScale.get().rank(from).orElseThrow();
        int toRank = toScale.get().rank(to).orElseThrow();
        boolean sameScale = fromScale.get().id().equals(toScale.get().id());
        if (sameScale || comparableAt(fromScale.get(), fromRank, toScale.get(), toRank)) {
            return OptionalInt.of(toRank - fromRank);
        }
        return OptionalInt.empty();
    }

    /** Adequate is not requires improvement; the other three steps of the two scales mean the same. */
    private static boolean comparableAt(Scale from, int fromRank, Scale to, int toRank) {
        return isOfstedScale(from) && isOfstedScale(to) && fromRank != SECOND_STEP && toRank != SECOND_STEP;
    }

    private static boolean isOfstedScale(Scale scale) {
        return scale.id().equals(WITH_REQUIRES_IMPROVEMENT) || scale.id().equals(WITH_ADEQUATE);
    }

    private Optional<Scale> scale(Inspection inspection, Grade grade) {
        return Optional.ofNullable(scaleId(inspection, grade))
                .flatMap(frameworks::scale)
                .filter(scale -> scale.rank(grade).isPresent());
    }

    private boolean beforeRequiresImprovement(Inspection inspection) {
        DayRange when = inspection.when();
        return when != null
                && frameworks
                        .byId(FIRST_WITH_REQUIRES_IMPROVEMENT)
                        .filter(sif -> when.last().isBefore(sif.from().earliest()))
                        .isPresent();
    }

    private @Nullable String scaleId(Inspection inspection, Grade grade) {
        String id = inspection.framework();
        if (id != null) {
            return frameworks.byId(id).map(Framework::scale).orElse(null);
        }
        boolean graded = inspection.kind() == InspectionKind.FULL || inspection.kind() == InspectionKind.LSCB_REVIEW;
        if (graded || inspection.kind() == InspectionKind.ILACS) {
            return grade == Grade.ADEQUATE || beforeRequiresImprovement(inspection)
                    ? WITH_ADEQUATE
                    : WITH_REQUIRES_IMPROVEMENT;
        }
        return null;
    }
}
