package org.inspectionwatch.contracts.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a block is in its document. */
public enum BlockRole {
    /** The document's own title. */
    HEADLINE,
    /** A heading inside the text: the start of a section. */
    HEADING,
    /** Author or date line. */
    BYLINE,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    CAPTION,
    TABLE_ROW;

    /** The name in JSON. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
