package org.inspectionwatch.query.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a webhook delivers. */
public enum WebhookStatus {
    ACTIVE,
    /** By a person; nothing is lost meanwhile. */
    PAUSED,
    /** By its endpoint, or after too many failures; nothing is lost meanwhile. */
    DISABLED;

    /** The name in JSON and in the database. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
