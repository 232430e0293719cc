package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the kind of inspection became known. */
public enum KindBasis {
    /** The document names it. */
    STATED,
    /** It follows from the date of the inspection, or from what the visit did. */
    INFERRED;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
