package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the words of an ungraded visit say of the way things go. */
public enum Trend {
    PROGRESS,
    MIXED,
    STATIC,
    DETERIORATION;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
