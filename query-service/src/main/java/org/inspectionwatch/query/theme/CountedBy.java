package org.inspectionwatch.query.theme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what passages are counted. */
public enum CountedBy {
    YEAR("extract(year from nullif(day, date '1970-01-01'))::text"),
    REGION("region"),
    FRAMEWORK("framework"),
    KIND("kind"),
    GRADE("grade"),
    AUTHORITY_ID("authority_id");

    private final String sql;

    CountedBy(String sql) {
        this.sql = sql;
    }

    /** Over a row of {@code theme_passage}; null where the passage has none. */
    String sql() {
        return sql;
    }

    /** The name in JSON and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
