package org.inspectionwatch.query.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.decision.Decided;
import org.jspecify.annotations.Nullable;

/** The grades that one finding claims, under the names of the framework of its inspection. */
final class Claims {

    /**
     * One finding's claim about one judgement.
     *
     * @param finding whose claim
     * @param grade null where the finding says that it could not be read
     * @param held why it is not to be compared; empty where it stands
     * @param settled whether a person vouches for it
     */
    record Claim(FindingRecorded finding, @Nullable Grade grade, List<String> held, boolean settled) {
        Claim {
            held = List.copyOf(held);
        }
    }

    private final FindingRecorded recorded;
    private final @Nullable Framework framework;
    private final List<String> heldAsWhole;
    private final Decided decided;

    Claims(FindingRecorded recorded, @Nullable Framework framework, List<ReviewReason> heldAsWhole, Decided decided) {
        this.recorded = recorded;
        this.framework = framework;
        this.decided = decided;
        this.heldAsWhole =
                new ArrayList<>(heldAsWhole.stream().map(ReviewReason::reason).toList());
        this.heldAsWhole.addAll(ClaimReview.ofWhole(recorded.finding()).stream()
                .map(ReviewReason::reason)
                .filter(reason -> !this.heldAsWhole.contains(reason))
                .toList());
    }

    Map<Judgement, Claim> all() {
        Finding finding = recorded.finding();
        Map<Judgement, Claim> claims = new EnumMap<>(Judgement.class);
        for (Judgement stated : Judgement.values()) {
            Grade grade = finding.judgements().get(stated);
            List<String> doubts = ClaimReview.of(finding, stated);
            if (grade != null || !doubts.isEmpty()) {
                Judgement named = named(stated);
                if (!made(named) && grade == Grade.NOT_JUDGED) {
                    continue;
                }
                claims.putIfAbsent(named, claim(named, grade, doubts, settled(stated)));
            }
        }
        return claims;
    }

    private boolean settled(Judgement stated) {
        return decided.isSettled(recorded.findingId(), ClaimField.of(stated));
    }

    private Claim claim(Judgement judgement, @Nullable Grade grade, List<String> doubts, boolean settled) {
        List<String> held = new ArrayList<>(heldAsWhole);
        held.addAll(doubts);
        if (settled) {
            return new Claim(recorded, grade, held, true);
        }
        if (!made(judgement)) {
            held.add("An inspection under this framework makes no judgement named " + judgement.slug() + ".");
        }
        if (grade != null && grade != Grade.NOT_JUDGED && ungraded()) {
            held.add("A visit of this kind gives no grade.");
        }
        return new Claim(recorded, grade, held, false);
    }

    private Judgement named(Judgement stated) {
        Body body = recorded.finding().body();
        if (stated == Judgement.OVERALL && body == Body.LSCB) {
            return Judgement.LSCB;
        }
        if (stated == Judgement.OVERALL && body == Body.LOCAL_AREA) {
            return Judgement.SEND_OUTCOME;
        }
        boolean jointLine = framework != null && framework.judgements().contains(Judgement.IN_CARE_AND_LEAVERS);
        return stated == Judgement.IN_CARE && jointLine ? Judgement.IN_CARE_AND_LEAVERS : stated;
    }

    private boolean made(Judgement judgement) {
        return framework == null
                || framework.judgements().isEmpty()
                || judgement == Judgement.LSCB
                || framework.judgements().contains(judgement);
    }

    private boolean ungraded() {
        return framework != null && "none".equals(framework.scale());
    }
}
