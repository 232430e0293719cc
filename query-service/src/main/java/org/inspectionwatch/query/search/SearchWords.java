package org.inspectionwatch.query.search;

import java.util.regex.Pattern;
import org.inspectionwatch.query.paging.Problems;
import org.jdbi.v3.core.Handle;

/** Words of a search as the database understands them. */
final class SearchWords {
    /** PostgreSQL takes a hyphen for a refusal of the next word even where a space is between them, as in a dash. */
    private static final Pattern LONE_HYPHENS = Pattern.compile("(?<!\\S)-+(?!\\S)");

    private SearchWords() {}

    /**
     * The text of a {@code tsquery}.
     *
     * @param words as people write them
     */
    static String parsed(Handle handle, String words) {
        return handle.createQuery("""
                        select query::text as text, numnode(query) as nodes, querytree(query) = 'T' as all_but
                        from websearch_to_tsquery('pg_catalog.english', :words) query
                        """)
                .bind("words", LONE_HYPHENS.matcher(words).replaceAll(" "))
                .map((row, context) -> {
                    if (row.getInt("nodes") == 0) {
                        throw Problems.invalid("q", "has no word to search for: such as \"the\" are in every passage");
                    }
                    if (row.getBoolean("all_but")) {
                        throw Problems.invalid("q", "only says what is not wanted: add a word that is");
                    }
                    return row.getString("text");
                })
                .one();
    }
}
