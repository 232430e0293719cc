package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a paragraph into sentences at full stops, question and exclamation marks. Linear. */
final class SentenceSplitter {
    private static final int LONGEST = 800;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "st", "mr", "mrs", "ms", "dr", "cllr", "no", "vs", "prof", "rev", "sir", "inc", "ltd", "co", "approx",
            "e.g", "i.e");

    private SentenceSplitter() {}

    /** The sentences in order, stripped, none empty and none longer than 1 600 characters; one of more than 800 ends at a space. */
    static List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (endsAt(paragraph, start, i) || (i - start >= LONGEST && paragraph.charAt(i) == ' ')) {
                int end = closing(paragraph, i + 1);
                add(sentences, paragraph.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        add(sentences, paragraph.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String text) {
        String stripped = text.strip();
        for (int from = 0; from < stripped.length(); from += 2 * LONGEST) {
            sentences.add(stripped.substring(from, Math.min(stripped.length(), from + 2 * LONGEST)));
        }
    }

    private static boolean endsAt(String text, int start, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = closing(text, i + 1);
        if (next >= text.length()) {
            return true;
        }
        if (text.charAt(next) != ' ' || next + 1 >= text.length()) {
            return false;
        }
        char following = text.charAt(next + 1);
        return !Character.isLowerCase(following) && (c != '.' || !isAbbreviation(text, start, i));
    }

    private static int closing(String text, int i) {
        int end = i;
        while (end < text.length() && "\"'\u2019\u201d)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        int begin = dot;
        while (begin > start
                && begin > dot - 8
                && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = text.substring(begin, dot);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
