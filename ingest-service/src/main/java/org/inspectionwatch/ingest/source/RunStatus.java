package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a run went; the run decides by itself. */
public enum RunStatus {
    RUNNING,
    /** All that was found was taken. */
    OK,
    /** Some publication or listing row could not be taken, the rest was. */
    PARTIAL,
    /** The listing is not to be believed; nothing was changed. */
    SUSPECT,
    /** The source could not be looked into, or the run was broken off. */
    FAILED;

    /** The name in JSON and in the database. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
