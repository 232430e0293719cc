package org.inspectionwatch.contracts.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * No text could be had from the bytes. The revision is kept all the same, so that a better reader can try again.
 *
 * @param cause the kind of fault
 * @param message one sentence for a person: what was wrong, and where
 */
public record UnreadableText(Cause cause, String message) implements PublicationText {

    /** Why there is no text. */
    public enum Cause {
        /** The bytes are not what they claim to be, or are damaged. */
        CORRUPT,
        /** The document asks for a password. */
        ENCRYPTED,
        /** The document opens but holds pictures only. */
        NO_TEXT_LAYER,
        /** Reading went over its limit of pages, characters or time. */
        OVER_LIMIT,
        /** A kind of document that is not read here. */
        UNSUPPORTED;

        /** The name in JSON. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
