package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kind of inspection or visit, by the name of its framework. */
public enum InspectionKind {
    /** Inspection of local authority children's services, January 2018 on. */
    ILACS,
    /** Single inspection framework, November 2013 to February 2018. */
    SIF,
    /** Re-inspection under the single inspection framework. */
    SIF_REINSPECTION,
    /** ILACS focused visit; no grades. */
    FOCUSED_VISIT,
    /** Monitoring visit to an inadequate authority; no grades. */
    MONITORING_VISIT,
    /** Joint targeted area inspection; no grades. */
    JTAI,
    /** Area SEND inspection, 2016 on. */
    AREA_SEND,
    /** Revisit after a written statement of action. */
    AREA_SEND_REVISIT,
    /** Review of a Local Safeguarding Children Board. */
    LSCB_REVIEW,
    /** Looked after children services, 2013. */
    LAC_2013,
    /** Arrangements for the protection of children, 2012-13. */
    CP_2012,
    /** Safeguarding and looked after children, 2009-12. */
    SLAC,
    /** Annual children's services assessment, to 2011. */
    ANNUAL_RATING,
    /** Unannounced inspection of contact, referral and assessment, 2009-12; no grades. */
    UNANNOUNCED,
    /** Progress inspection after a joint area review. */
    JAR_PROGRESS,
    /** A full inspection whose framework cannot be known. */
    FULL,
    /** Not recognised; always needs review. */
    UNKNOWN;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
