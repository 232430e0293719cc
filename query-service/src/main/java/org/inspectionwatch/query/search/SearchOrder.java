package org.inspectionwatch.query.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What results are sorted by. */
public enum SearchOrder {
    /** How well the words fit the passage; of equals the newest first. */
    RELEVANCE,
    /** The newest first. */
    NEWEST;

    /** The name in JSON and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
