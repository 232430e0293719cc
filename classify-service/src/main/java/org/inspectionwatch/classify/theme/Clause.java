package org.inspectionwatch.classify.theme;

/**
 * A stretch of a text that no contrast divides.
 *
 * @param start offset of its first character, behind the conjunction that opens it
 * @param end offset behind its last character
 */
record Clause(int start, int end) {

    boolean holds(Hit<?> hit) {
        return hit.start() >= start && hit.start() < end;
    }
}
