package org.inspectionwatch.query.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/** Judgements of successive frameworks that Ofsted and the sector compare with one another. */
public enum JudgementLine {
    OVERALL,
    LEADERS,
    HELP_PROTECTION,
    /** The joint judgement of 2018 to 2022 stands between the two on children in care alone. */
    IN_CARE,
    /** Not made from 2018 to 2022: the joint judgement belongs to the line above. */
    CARE_LEAVERS,
    ADOPTION,
    LSCB,
    SEND_OUTCOME,
    SAFEGUARDING,
    LOOKED_AFTER,
    PROGRESS,
    OUTCOMES,
    QUALITY_OF_PROVISION,
    CAPACITY_TO_IMPROVE,
    /** The overall grade of the annual assessment that ended in 2011 is on a scale and a line of its own. */
    ANNUAL_RATING,
    /** An overall grade of an inspection of one service: not comparable with one of all services. */
    SINGLE_SERVICE;

    /** The line of a judgement made in that kind of inspection. */
    public static JudgementLine of(InspectionKind kind, Judgement judgement) {
        return switch (judgement) {
            case OVERALL -> ofOverall(kind);
            case LEADERS -> LEADERS;
            case HELP_PROTECTION -> HELP_PROTECTION;
            case IN_CARE, IN_CARE_AND_LEAVERS -> IN_CARE;
            case CARE_LEAVERS -> CARE_LEAVERS;
            case ADOPTION -> ADOPTION;
            case LSCB -> LSCB;
            case SEND_OUTCOME -> SEND_OUTCOME;
            case SAFEGUARDING -> SAFEGUARDING;
            case LOOKED_AFTER -> LOOKED_AFTER;
            case PROGRESS -> PROGRESS;
            case OUTCOMES -> OUTCOMES;
            case QUALITY_OF_PROVISION -> QUALITY_OF_PROVISION;
            case CAPACITY_TO_IMPROVE -> CAPACITY_TO_IMPROVE;
        };
    }

    private static JudgementLine ofOverall(InspectionKind kind) {
        return switch (kind) {
            case ANNUAL_RATING -> ANNUAL_RATING;
            case LAC_2013, JAR_PROGRESS, LSCB_REVIEW, AREA_SEND, AREA_SEND_REVISIT, JTAI -> SINGLE_SERVICE;
            case ILACS,
                    SIF,
                    SIF_REINSPECTION,
                    CP_2012,
                    SLAC,
                    FULL,
                    FOCUSED_VISIT,
                    MONITORING_VISIT,
                    UNANNOUNCED,
                    UNKNOWN -> OVERALL;
        };
    }

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
