package org.inspectionwatch.query.web.publication;

import java.util.List;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read, with the words that say it.
 *
 * @param label of the field
 * @param value for people, or null where the words alone tell
 * @param grade the value as a grade, or null where it is none
 * @param words that it rests on, in order of the document
 * @param doubts why a person should look at it
 */
public record Fact(
        String label, @Nullable String value, @Nullable Grade grade, List<Evidence> words, List<String> doubts) {
    public Fact {
        words = List.copyOf(words);
        doubts = List.copyOf(doubts);
    }
}
