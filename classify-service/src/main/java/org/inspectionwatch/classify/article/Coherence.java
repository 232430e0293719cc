package org.inspectionwatch.classify.article;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Whether an overall grade can stand beside the grades of single lines: it is never better than all, nor worse than all of the main ones. */
final class Coherence {
    private static final List<Grade> SCALE =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final Set<Judgement> MAIN =
            EnumSet.of(Judgement.LEADERS, Judgement.HELP_PROTECTION, Judgement.IN_CARE);
    private static final int SEVERAL = 2;

    private Coherence() {}

    /**
     * Whether the lines speak against an overall grade.
     *
     * @param known all claims on its authority
     */
    static boolean speaksAgainst(Claim overall, List<Claim> known) {
        Map<Judgement, Integer> lines = new EnumMap<>(Judgement.class);
        for (Claim claim : known) {
            int step = SCALE.indexOf(claim.grade());
            boolean single = claim.isNews()
                    && !claim.isOfPartner()
                    && claim.reach().is(Reach.Kind.NAMED)
                    && !claim.of(Judgement.OVERALL);
            if (single && step >= 0) {
                claim.judgements().forEach(line -> lines.putIfAbsent(inCare(line), step));
            }
        }
        int step = SCALE.indexOf(overall.grade());
        if (step < 0 || lines.size() < SEVERAL) {
            return false;
        }
        boolean better = lines.values().stream().allMatch(line -> line < step);
        boolean worse =
                lines.keySet().containsAll(MAIN) && lines.values().stream().allMatch(line -> line > step);
        return better || worse;
    }

    private static Judgement inCare(Judgement line) {
        return line == Judgement.IN_CARE_AND_LEAVERS ? Judgement.IN_CARE : line;
    }
}
