package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/** Movement between two grades. */
final class Directions {
    private static final List<Grade> ORDER =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final List<Grade> OLD_ORDER =
            List.of(Grade.INADEQUATE, Grade.ADEQUATE, Grade.GOOD, Grade.OUTSTANDING);

    private Directions() {}

    /** Null where a grade is missing or no scale has both: "adequate" is not "requires improvement". */
    static @Nullable Direction between(@Nullable Grade before, @Nullable Grade now) {
        if (before == null || now == null) {
            return null;
        }
        for (List<Grade> order : List.of(ORDER, OLD_ORDER)) {
            if (order.contains(before) && order.contains(now)) {
                int steps = Integer.compare(order.indexOf(now), order.indexOf(before));
                return steps > 0 ? Direction.IMPROVED : steps < 0 ? Direction.DECLINED : Direction.UNCHANGED;
            }
        }
        return null;
    }
}
