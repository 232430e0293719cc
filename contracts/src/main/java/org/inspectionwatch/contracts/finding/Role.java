package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The place of a passage in its document. */
public enum Role {
    /** A headline finding of a letter, or the headline of an article. */
    HEADLINE,
    /** The opening summary. */
    SUMMARY,
    /** An item of the list of what needs to improve, or a recommendation. */
    IMPROVEMENT_AREA,
    /** An item of the areas for priority action. */
    PRIORITY_ACTION,
    /** Any other paragraph. */
    NARRATIVE;

    /** The name in JSON, in columns and in addresses. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
