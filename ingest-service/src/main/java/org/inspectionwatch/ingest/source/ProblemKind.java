package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What went wrong in a run. */
public enum ProblemKind {
    /** The source itself could not be looked into. */
    SOURCE_UNAVAILABLE,
    /** A publication without a single byte. */
    EMPTY,
    /** More bytes than the limit; not read. */
    OVER_SIZE_LIMIT,
    /** The operating system does not let us read it. */
    NO_PERMISSION,
    /** Reading broke off. */
    READ_ERROR,
    /** A row or field of a listing that could not be used. */
    LISTING,
    /** Kept and published, but its bytes give no text. */
    UNREADABLE_CONTENT,
    /** It could not be stored now; it will be tried again. */
    NOT_STORED;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
