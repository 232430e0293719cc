package org.inspectionwatch.classify.article;

/**
 * A part of a sentence with its own verb, or with its own grade.
 *
 * @param start offset in the sentence
 * @param end offset after its last character
 * @param relative whether it hangs on the clause before ("which ...", "having ...", "with ...")
 */
record Clause(int start, int end, boolean relative) {
    String of(String text) {
        return text.substring(start, end);
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
