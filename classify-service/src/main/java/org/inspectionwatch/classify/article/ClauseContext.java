package org.inspectionwatch.classify.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands.
 *
 * @param sentence that it is part of
 * @param scope whom the sentence is about
 * @param counted whether the sentence speaks of a number of councils that other sentences name
 * @param clauses of the sentence, in order
 * @param index of the clause among them
 */
record ClauseContext(Sentence sentence, SentenceScope scope, boolean counted, List<Clause> clauses, int index) {
    ClauseContext {
        clauses = List.copyOf(clauses);
    }

    Clause clause() {
        return clauses.get(index);
    }

    /** The clause after it in the sentence, or null. */
    @Nullable
    Clause next() {
        return index + 1 == clauses.size() ? null : clauses.get(index + 1);
    }

    /** The clause before it in the sentence, or null. */
    @Nullable
    Clause before() {
        return index == 0 ? null : clauses.get(index - 1);
    }
}
