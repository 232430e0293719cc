package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which body an inspection judged. */
public enum Body {
    /** The local authority. */
    COUNCIL,
    /** The Local Safeguarding Children Board, reviewed beside the council until 2017; its grade is never the council's. */
    LSCB,
    /** The local area partnership of an area SEND inspection. */
    LOCAL_AREA;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
