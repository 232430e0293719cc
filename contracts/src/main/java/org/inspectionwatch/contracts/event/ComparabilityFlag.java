package org.inspectionwatch.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reader should know before comparing the two ends of a rating change. */
public enum ComparabilityFlag {
    /** The two inspections followed different frameworks. */
    CROSS_FRAMEWORK,
    /** The judgement covered other children or services before. */
    SCOPE_CHANGED;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
