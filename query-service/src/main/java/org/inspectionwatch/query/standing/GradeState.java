package org.inspectionwatch.query.standing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an inspection gave a grade, or why none is shown. */
public enum GradeState {
    /** The grade is read and nobody needs to check it. */
    STANDS,
    /** A grade was read, or could not be read, and a person should look first; it may be wrong. */
    NEEDS_REVIEW,
    /** The framework has the judgement and the report says that it was not made. */
    NOT_JUDGED,
    /** The framework does not have the judgement: nothing is missing. */
    NOT_MADE,
    /** The framework may have the judgement, and no grade was read. */
    UNKNOWN;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
