package org.inspectionwatch.query.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, in plain text that nothing has escaped yet.
 *
 * @param title one line
 * @param sentences what else to know, in order
 * @param link where a person can read the report or article, or null
 */
public record Words(
        String title, List<String> sentences, @Nullable String link) {
    public Words {
        sentences = List.copyOf(sentences);
    }
}
