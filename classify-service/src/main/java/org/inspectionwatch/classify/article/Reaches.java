package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.regex.MatchResult;

/** Reads "in all areas", "the remaining two judgements" and "four of the five". */
final class Reaches {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private final Lexicon lexicon;

    Reaches(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The reach of a grade.
     *
     * @param part of the sentence that belongs to it
     * @param before what stands before the part, to which "each of them" may point
     */
    Reach in(String part, String before) {
        if (lexicon.has("rest-areas", part)) {
            return Reach.REST;
        }
        List<MatchResult> but = lexicon.matches("all-but-count", part);
        if (!but.isEmpty()) {
            return Reach.counted(-number(but.getFirst().group("k")), 0);
        }
        if (lexicon.has("all-but", part)) {
            return lexicon.has("all-areas", part) ? Reach.REST : Reach.NAMED;
        }
        if (lexicon.has("each-of-them", part) && lexicon.has("areas", before)) {
            return Reach.ALL;
        }
        if (lexicon.has("all-areas", part) && !lexicon.has("these-areas", part)) {
            return Reach.ALL;
        }
        List<MatchResult> counted = lexicon.matches("counted-areas", part);
        if (counted.isEmpty()) {
            return Reach.NAMED;
        }
        return counted(counted.getFirst());
    }

    /** The reach of "four of the five", whose numbers are the groups k and n. */
    static Reach counted(MatchResult first) {
        boolean total = first.namedGroups().containsKey("n") && first.group("n") != null;
        int of = total ? number(first.group("n")) : 0;
        int count = number(first.group("k"));
        return of != 0 && of == count ? Reach.ALL : Reach.counted(count, of);
    }

    private static int number(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
    }
}
