package org.inspectionwatch.query.web.authority;

import java.util.List;

/**
 * The authorities whose names begin with a letter.
 *
 * @param letter in upper case
 * @param entries by name
 */
public record IndexLetter(String letter, List<IndexEntry> entries) {
    public IndexLetter {
        entries = List.copyOf(entries);
    }
}
