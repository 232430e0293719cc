package org.inspectionwatch.query.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/** Judgements of successive frameworks that Ofsted and the sector compare with one another. */
public enum JudgementLine {
    OVERALL(Judgement.OVERALL),
    LEADERS(Judgement.LEADERS),
    HELP_PROTECTION(Judgement.HELP_PROTECTION),
    /** The joint judgement of 2018 to 2022 stands between the two on children in care alone. */
    IN_CARE(Judgement.IN_CARE, Judgement.IN_CARE_AND_LEAVERS),
    /** Not made from 2018 to 2022: the joint judgement belongs to the line above. */
    CARE_LEAVERS(Judgement.CARE_LEAVERS),
    ADOPTION(Judgement.ADOPTION),
    LSCB(Judgement.LSCB),
    SEND_OUTCOME(Judgement.SEND_OUTCOME),
    SAFEGUARDING(Judgement.SAFEGUARDING),
    LOOKED_AFTER(Judgement.LOOKED_AFTER),
    PROGRESS(Judgement.PROGRESS),
    /** The overall grade of the annual assessment that ended in 2011 is on a scale and a line of its own. */
    ANNUAL_RATING,
    /** An overall grade of an inspection of one service: not comparable with one of all services. */
    SINGLE_SERVICE;

    private final Set<Judgement> judgements;

    JudgementLine(Judgement... judgements) {
        this.judgements = EnumSet.noneOf(Judgement.class);
        this.judgements.addAll(Arrays.asList(judgements));
    }

    /** The line of a judgement made in that kind of inspection. */
    public static JudgementLine of(InspectionKind kind, Judgement judgement) {
        if (judgement == Judgement.OVERALL) {
            return switch (kind) {
                case ANNUAL_RATING -> ANNUAL_RATING;
                case LAC_2013, JAR_PROGRESS, LSCB_REVIEW, AREA_SEND, AREA_SEND_REVISIT, JTAI -> SINGLE_SERVICE;
                default -> OVERALL;
            };
        }
        Optional<JudgementLine> line = Arrays.stream(values())
                .filter(candidate -> candidate.judgements.contains(judgement))
                .findFirst();
        return line.orElseThrow(() -> new IllegalStateException(judgement.slug() + " belongs to no line"));
    }

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

}
