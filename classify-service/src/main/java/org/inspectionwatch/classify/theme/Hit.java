package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cue found in a text.
 *
 * @param start offset of its first character in the text as printed
 * @param end offset behind its last character
 * @param sense what the cue stands for
 */
record Hit<S>(int start, int end, S sense) {

    /**
     * The hits that stand when of overlapping ones the first, and of those that begin together the longest, wins; several
     * senses of the same words all stand. In order of the text.
     */
    static <S> List<Hit<S>> longest(List<Hit<S>> hits) {
        List<Hit<S>> ordered = new ArrayList<>(hits);
        ordered.sort(Comparator.<Hit<S>>comparingInt(Hit::start)
                .thenComparing(Comparator.<Hit<S>>comparingInt(Hit::end).reversed()));
        List<Hit<S>> standing = new ArrayList<>(ordered.size());
        for (Hit<S> hit : ordered) {
            if (standing.isEmpty() || hit.start >= standing.getLast().end || hit.coincides(standing.getLast())) {
                standing.add(hit);
            }
        }
        return standing;
    }

    boolean coincides(Hit<?> other) {
        return start == other.start && end == other.end;
    }
}
