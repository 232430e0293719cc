package org.inspectionwatch.classify.article;

/**
 * What speaks for or against a sentence announcing an authority's new overall grade. The weights were set by the first readings of
 * 312 such sentences in articles that the rules did not know; docs/reference/reading-quality.md says how often each was right.
 */
enum Signal {
    /** The sentence names the authority, and no other. */
    NAMED_ALONE(1.5, ""),
    /** The sentence names it among others. */
    NAMED_AMONG(1, ""),
    /** The article names no other. */
    ONLY_ONE(1, ""),
    /** The one that the sentence before in the same paragraph names. */
    GOING_ON(1, "its sentence names no authority"),
    /** The last authority named before the sentence. */
    CARRIED(0.5, "its sentence names no authority"),
    /** One of several that the sentence may be about. */
    INHERITED(-0.5, "its sentence names no authority"),
    /** In the headline, a heading or the first sentences. */
    LEAD(1, ""),
    /** The headline or the first sentences name the authority. */
    FOCUS(0.5, ""),
    /** Named once in a story about another. */
    BESIDE(-2, "the story is about another authority"),
    /** A verb or a line that only grades take. */
    GRADING(1, ""),
    /** "Requires improvement", which is hardly said of anything else. */
    REQUIRES(2, ""),
    /** Only a noun: "a good rating". */
    NOUN(-0.5, "no verb gives it"),
    /** Only the order of its sentence gives it. */
    LOOSE(-1, "no construction gives it"),
    /** No rule gives it, but the words around it are those of announced grades ({@link LikelyGrades}). */
    LIKELY(2.5, ""),
    /** A rule gives it, and the words around it are those of announced grades too. */
    WORDED(1, ""),
    /** The words around another grade of the authority are far likelier those of an announced one. */
    OUTDONE(-3, "another grade is worded more like an announced one"),
    /** Better than every line that the article grades, or worse than all of the main ones. */
    INCOHERENT(-3, "the grades of single areas speak against it"),
    /** Beside the name of a line, though it was taken for the whole. */
    BESIDE_LINE(-0.5, "it stands beside single areas"),
    /** No name, and words of single areas. */
    OF_AREAS(-2, "its sentence speaks of single areas"),
    /** A grade word of its sentence was not understood. */
    UNREAD_GRADE(-1, "its sentence holds a grade that was not understood"),
    /** It speaks of the whole service. */
    WHOLE(1, ""),
    /** It tells that a report is out, or what inspectors have now said. */
    ANNOUNCING(0.5, ""),
    /** Another sentence gives the same grade. */
    AGREED(2, ""),
    /** It speaks of an earlier time that no grade of the past explains. */
    PAST(-1.5, "its sentence speaks of an earlier time"),
    /** The article still waits for the outcome. */
    AWAITED(-5, "the article waits for the outcome"),
    /** It counts councils. */
    COUNTING(-1.5, "its sentence counts councils"),
    /** It speaks of councils in general. */
    GENERIC(-1, "its sentence speaks of councils in general"),
    /** "Good grades": of single areas. */
    PLURAL_GRADE(-2, "it speaks of several grades"),
    /** It hopes, fears or supposes. */
    UNREAL(-2, "its sentence supposes or hopes"),
    /** It speaks of another service or another judge. */
    OTHERS(-2, "its sentence speaks of another service or judge"),
    /** It says how things are, late in a story, without a word of an inspection. */
    STANDING(-0.5, "it may be a standing grade"),
    /** The article tells of no inspection, no report and nothing that inspectors said. */
    NO_EVENT(-3.5, "the article tells of no inspection"),
    /** Late in a story whose beginning speaks of no inspection. */
    UNPREPARED(-0.5, "the story begins without an inspection");

    private final double weight;
    private final String doubt;

    Signal(double weight, String doubt) {
        this.weight = weight;
        this.doubt = doubt;
    }

    double weight() {
        return weight;
    }

    /** What a person should know of it, as a part of a sentence; empty where it speaks for the grade. */
    String doubt() {
        return doubt;
    }
}
