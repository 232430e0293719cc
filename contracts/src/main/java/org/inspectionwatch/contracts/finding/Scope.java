package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * For how many of those it speaks of a passage says what it says, in the inspectors' own order from all to few: "most
 * assessments are timely", "a small number of children wait". The words of each are in themes.json.
 */
public enum Scope {
    ALL,
    ALMOST_ALL,
    MOST,
    /** Many, without judging the number. */
    MANY,
    /** Inspectors' words for a number that should be smaller. */
    TOO_MANY,
    SOME,
    FEW;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
