package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Length of an ILACS inspection; never printed, it follows from the dates. */
public enum IlacsLength {
    /** Up to six days from first to last day on site. */
    SHORT,
    /** Longer. */
    STANDARD;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
