package org.inspectionwatch.classify.article;

/** The construction that makes a grade word a rating. */
enum Form {
    /** "was rated good", "rates X good", "given a good rating". */
    RATED,
    /** "a good rating", "the verdict is good". */
    NOUN,
    /** "from A to B": B. */
    MOVED_TO,
    /** "from A to B": A; "no longer A". */
    MOVED_FROM,
    /** "services are good". */
    COPULA,
    /** "services require improvement". */
    VERB,
    /** A row of a table or list: "overall effectiveness: good". */
    LABEL,
    /** "the good-rated council": a standing grade. */
    ATTRIBUTE,
    /** None: only the order of a sentence says what the grade is for. */
    LOOSE
}
