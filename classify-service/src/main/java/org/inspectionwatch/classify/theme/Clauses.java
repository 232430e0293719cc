package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into sentences, and a sentence at its contrasts: "although", "but", "however", a semicolon. */
final class Clauses {
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:St|Mr|Mrs|Ms|Dr|No|Prof|e\\.g|i\\.e)\\.)(?<=[.!?\u2026][\"'\u2019\u201d)]{0,2})\\s+(?=[\"'\u2018\u201c(]?[\\p{Lu}\\d\u2022])");
    private static final Pattern CONTRAST = Pattern.compile(
            "[;\u2022\u25aa\uf06e\uf0b7]\\s*|\\s[-\u2013\u2014]\\s"
                    + "|,?\\s*\\b(?:but|however|nevertheless|nonetheless)\\b,?\\s*"
                    + "|(?<!\\b(?:not|has|have|had|is|are|was|were|as)\\s)\\byet\\b(?!\\s+to\\b)\\s*"
                    + "|,?\\s*\\b(?<subordinate>(?:even )?though|although|while|whilst|whereas|despite|in spite of|albeit)\\b\\s*",
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
            add(sentences, text, start, end.start());
            start = end.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
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
