package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into sentences, and a sentence at its contrasts: "although", "but", "however", a semicolon. */
final class Clauses {
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026][\"'\u2019\u201d)]{0,2}(?=\\s+[\"'\u2018\u201c(]?[\\p{Lu}\\d\u2022])");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:St|Mr|Mrs|Ms|Dr|No|Prof|e\\.g|i\\.e)\\.$");
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern CONTRAST = Pattern.compile(
            "[;\u2022\u25aa\uf06e\uf0b7]|\\s[-\u2013\u2014]\\s"
                    + "|\\b(?:[Bb]ut|[Hh]owever|[Nn]evertheless|[Nn]onetheless)\\b"
                    + "|\\b[Yy]et\\b(?!\\s+to\\b)(?<!\\b(?:not|has|have|had|is|are|was|were|as)\\syet)"
                    + "|\\b(?<subordinate>(?:[Ee]ven )?[Tt]hough|[Aa]lthough|[Ww]hil(?:e|st)|[Ww]hereas|[Dd]espite|[Ii]n spite of|[Aa]lbeit)\\b");
    private static final String MARKS = ";\u2022\u25aa\uf06e\uf0b7-\u2013\u2014";
    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?:still |also |now |they |it |these |this |that )?"
                    + "(?:is|are|was|were|has|have|had|remains?|remained|needs?|needed|could|should|must|do|does|did|not|lacks?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A comma sooner than this many characters behind "although" divides a list and does not end the clause. */
    private static final int SHORTEST_SUBORDINATE = 18;

    private Clauses() {}

    /** The sentences of the text, in order; together they are the text but for blanks. */
    static List<Clause> sentences(String text) {
        List<Clause> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (!endsWithAbbreviation(text, start, end.end())) {
                add(sentences, text, start, end.end());
                start = end.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean endsWithAbbreviation(String text, int start, int end) {
        return ABBREVIATION
                .matcher(text)
                .region(Math.max(start, end - LONGEST_ABBREVIATION), end)
                .find();
    }

    /** Whether a mark that divides clauses, or may do so, stands in the sentence. */
    static boolean hasMark(String text, Clause sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of one of the text's sentences, in order. */
    static List<Clause> of(String text, Clause sentence) {
        List<Clause> clauses = new ArrayList<>();
        Matcher contrast = CONTRAST.matcher(text).region(sentence.start(), sentence.end());
        contrast.useTransparentBounds(true);
        int start = sentence.start();
        while (contrast.find()) {
            add(clauses, text, start, contrast.start());
            start = contrast.end();
            boolean opens = contrast.start() == sentence.start() && contrast.group("subordinate") != null;
            int comma = opens ? text.indexOf(',', start + SHORTEST_SUBORDINATE) : -1;
            if (comma >= 0 && comma < sentence.end()) {
                add(clauses, text, start, comma);
                start = comma + 1;
                contrast.region(start, sentence.end());
            }
        }
        add(clauses, text, start, sentence.end());
        return clauses;
    }

    /** Whether the clause begins with its verb: "but are still too variable" speaks of what the clause before speaks of. */
    static boolean leavesOutItsSubject(String text, Clause clause) {
        return VERB_FIRST.matcher(text).region(clause.start(), clause.end()).lookingAt();
    }

    private static void add(List<Clause> clauses, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isMargin(text.charAt(start))) {
            start++;
        }
        while (end > start && isMargin(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            clauses.add(new Clause(start, end));
        }
    }

    private static boolean isMargin(char c) {
        return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
