package org.inspectionwatch.query.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a finding belongs to an inspection; stronger reasons first. */
public enum MatchRule {
    /** It is the best account of the inspection: the others are matched to it. */
    ANCHOR,
    /** The days on site agree. */
    DAYS_ON_SITE,
    /** It was published when the outcome was. */
    PUBLISHED,
    /** The month that it gives agrees. */
    MONTH,
    /** The year that it gives agrees. */
    YEAR;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
