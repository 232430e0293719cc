package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A graded line of an inspection, across frameworks; the sources of the names are in frameworks.json. */
public enum Judgement {
    /** Overall effectiveness; not made in ILACS inspections from April 2026. */
    OVERALL,
    /** The impact of leaders on social work practice (SIF: leadership, management and governance). */
    LEADERS,
    /** Children who need help and protection. */
    HELP_PROTECTION,
    /** Children in care (SIF: children looked after and achieving permanence). */
    IN_CARE,
    /** Care leavers (SIF 2.2; ILACS from January 2023). */
    CARE_LEAVERS,
    /** Children in care and care leavers as one line (ILACS 2018 to 2022). */
    IN_CARE_AND_LEAVERS,
    /** Adoption performance (SIF 2.1). */
    ADOPTION,
    /** Effectiveness of the Local Safeguarding Children Board. */
    LSCB,
    /** Area SEND inspection outcome. */
    SEND_OUTCOME,
    /** Safeguarding services (2009-12). */
    SAFEGUARDING,
    /** Services for looked after children (2009-13). */
    LOOKED_AFTER,
    /** Progress since a joint area review. */
    PROGRESS,
    /** Outcomes for looked after children and young people (2013). */
    OUTCOMES,
    /** Quality of provision (2013). */
    QUALITY_OF_PROVISION,
    /** Capacity to improve (2009-13). */
    CAPACITY_TO_IMPROVE;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
