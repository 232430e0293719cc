package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A value of some judgement's scale. Which grades stand on one scale, and in which order, is in frameworks.json. */
public enum Grade {
    OUTSTANDING,
    GOOD,
    /** Printed "Requires improvement" or "Requires improvement to be good". */
    REQUIRES_IMPROVEMENT,
    /** The second step until 2013; not the same as requires improvement. */
    ADEQUATE,
    INADEQUATE,
    PERFORMS_EXCELLENTLY,
    PERFORMS_WELL,
    PERFORMS_ADEQUATELY,
    PERFORMS_POORLY,
    TYPICALLY_POSITIVE,
    INCONSISTENT,
    WIDESPREAD_OR_SYSTEMIC_FAILINGS,
    /** Area SEND 2016-22: significant weaknesses. */
    WRITTEN_STATEMENT_OF_ACTION,
    NO_WRITTEN_STATEMENT_OF_ACTION,
    /** Area SEND revisit. */
    SUFFICIENT_PROGRESS,
    INSUFFICIENT_PROGRESS,
    /** Progress inspection of 2009. */
    LIMITED_PROGRESS,
    SATISFACTORY_PROGRESS,
    /** The framework has the judgement and the report says that it was not made. */
    NOT_JUDGED;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
