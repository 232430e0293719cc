package org.inspectionwatch.query.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something is delivered. */
public enum DeliveryCause {
    /** It was told. */
    EVENT,
    /** Somebody asked for it again. */
    REPLAY;

    /** The name in JSON and in the database. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
