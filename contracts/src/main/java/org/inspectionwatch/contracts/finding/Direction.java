package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Movement between the two grades that a document itself states. */
public enum Direction {
    IMPROVED,
    DECLINED,
    UNCHANGED;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
