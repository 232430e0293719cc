package org.inspectionwatch.query.search;

import org.inspectionwatch.query.paging.Problems;
import org.jdbi.v3.core.Handle;

/** Words of a search as the database understands them. */
final class SearchWords {
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
                .bind("words", words)
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
