package org.inspectionwatch.query.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why one of two claims counts that contradict each other; the first that applies. */
public enum Precedence {
    /** A report beats an article. */
    BASIS,
    /** A person vouches for it. */
    DECISION,
    /** The other one is in doubt. */
    DOUBT,
    /** The other one mentions it as history. */
    NEWS,
    /** It was published later. */
    RECENCY,
    /** Nothing tells: both were published on the same day, or without a day, and the grade is held back. */
    NONE;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
