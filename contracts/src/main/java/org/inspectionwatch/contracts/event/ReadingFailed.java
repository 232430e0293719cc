package org.inspectionwatch.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Data of {@code reading.failed}: a revision gave no finding.
 *
 * @param publication the revision that was read
 * @param reading how it was read
 * @param reason the kind of failure
 * @param message one sentence for a person
 */
public record ReadingFailed(PublicationRef publication, Reading reading, Reason reason, String message) {

    /** Why a reading gave nothing. */
    public enum Reason {
        /** The bytes gave no text. */
        UNREADABLE,
        /** The text is there and speaks of no inspection outcome: an error page, another subject. */
        NO_FINDING,
        /** The publisher withdrew the publication: this revision and those before it count no more. */
        WITHDRAWN;

        /** The name in JSON. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
