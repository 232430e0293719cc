package org.inspectionwatch.ingest.survey;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Chooses what to take of a listing that holds other things as well.
 *
 * @param include one of these must be found in an item's words; empty: anything goes
 */
public record ItemFilter(List<Pattern> include) {
    public ItemFilter {
        include = List.copyOf(include);
    }

    public boolean takes(String words) {
        return include.isEmpty()
                || include.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
