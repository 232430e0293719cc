package org.inspectionwatch.query.answer;

import jakarta.ws.rs.core.EntityTag;
import org.inspectionwatch.contracts.DeterministicId;
import org.jspecify.annotations.Nullable;

/**
 * Names an answer without its being worked out: the same question in the same state of the register, put to the same release,
 * has the same answer. Weak, since the same answer may be sent compressed or not.
 *
 * @param hash letters and digits
 */
record AnswerTag(String hash) {
    private static final String ANY = "*";

    static AnswerTag of(RegisterState state, String question, String release) {
        return new AnswerTag(DeterministicId.of(
                "answer", release, String.valueOf(state.version()), String.valueOf(state.day()), question));
    }

    EntityTag header() {
        return new EntityTag(hash, true);
    }

    /** Whether a client who sends that as {@code If-None-Match} has the answer already. */
    boolean isIn(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.contains("\"" + hash + "\"");
    }

    /** Whether a client who sends that as {@code If-None-Match} wants an answer only where there is none. */
    static boolean isAny(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals(ANY);
    }
}
