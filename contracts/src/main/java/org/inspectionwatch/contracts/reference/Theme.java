package org.inspectionwatch.contracts.reference;

import java.util.List;

/**
 * A practice theme.
 *
 * @param id as theme tags name it
 * @param family one of the six groups of themes
 * @param label for people
 * @param definition one or two sentences
 * @param cues words that speak of it; one that ends in {@code *} is a stem, blanks and hyphens are interchangeable
 */
public record Theme(String id, String family, String label, String definition, List<String> cues) {
    public Theme {
        cues = List.copyOf(cues);
    }
}
