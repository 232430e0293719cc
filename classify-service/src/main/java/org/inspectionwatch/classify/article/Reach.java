package org.inspectionwatch.classify.article;

import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Which graded lines a grade holds for beyond those that its words name.
 *
 * @param kind how it is told
 * @param count of lines where {@link Kind#COUNTED}; negative for "all but two"
 * @param of how many lines there are by the text, or 0 where it doesn't say
 * @param but lines that the text leaves out of {@link Kind#REST}; empty where it leaves out what it grades otherwise
 */
record Reach(Kind kind, int count, int of, Set<Judgement> but) {
    /** Only for those named. */
    static final Reach NAMED = new Reach(Kind.NAMED, 0, 0, Set.of());

    /** For every line of the framework. */
    static final Reach ALL = new Reach(Kind.ALL, 0, 0, Set.of());

    /** For all lines that the article does not grade otherwise. */
    static final Reach REST = new Reach(Kind.REST, 0, 0, Set.of());

    Reach {
        but = Set.copyOf(but);
    }

    /** How a text tells lines without naming them. */
    enum Kind {
        NAMED,
        ALL,
        REST,
        COUNTED
    }

    /** "Four of the five areas". */
    static Reach counted(int count, int of) {
        return new Reach(Kind.COUNTED, count, of, Set.of());
    }

    /** "All but leadership". */
    static Reach but(Set<Judgement> lines) {
        return new Reach(Kind.REST, 0, 0, lines);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
