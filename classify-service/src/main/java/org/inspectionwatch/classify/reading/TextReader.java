package org.inspectionwatch.classify.reading;

import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.text.PublicationText;

/**
 * Reads one layout of text. Deterministic, and safe for use by several threads.
 *
 * @param <T> the layout
 */
@FunctionalInterface
public interface TextReader<T extends PublicationText> {

    /**
     * Reads the text.
     *
     * @param listing what the source said of the publication; {@link Listing#NONE} where it said nothing
     */
    ReadingOutcome read(T text, Listing listing);
}
