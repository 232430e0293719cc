package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a grade became known. */
public enum Basis {
    /** The inspectorate's own report or letter. */
    OFFICIAL,
    /** A news article about it. */
    REPORTED;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
