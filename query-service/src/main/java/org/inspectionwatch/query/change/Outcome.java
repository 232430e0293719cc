package org.inspectionwatch.query.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a judgement compares with the previous one of the same line. */
public enum Outcome {
    IMPROVED,
    DECLINED,
    UNCHANGED,
    /** No earlier inspection is known that made this judgement. */
    FIRST_MADE,
    /** There is an earlier one, but comparing would mislead: other scales, a grade held back or not known. */
    NOT_COMPARABLE,
    /** The framework makes this judgement no longer; said once. */
    DISCONTINUED;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the rating moved. */
    public boolean isChange() {
        return this == IMPROVED || this == DECLINED;
    }
}
