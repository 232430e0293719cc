package org.inspectionwatch.query.window;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the day lies beside the window, or why there is none. */
public enum WindowStatus {
    /** The window has not begun. */
    AHEAD,
    /** The day is within the window. */
    OPEN,
    /** The window has ended and no newer inspection is known. */
    OVERDUE,
    /** A grade or an inspection that the window rests on should be checked by a person first. */
    NEEDS_REVIEW,
    /** No rule gives a window, or no inspection is known. */
    UNKNOWN;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
