package org.inspectionwatch.classify.authority;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words, with "&" as "and"; everything else but letters and digits separates. Linear. */
final class Tokens {
    private Tokens() {}

    /**
     * A word.
     *
     * @param word in lower case
     * @param start offset of its first character
     * @param end offset after its last
     */
    record Token(String word, int start, int end) {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(lower(text, start, i), start, i));
                start = -1;
            }
            if (i < text.length() && text.charAt(i) == '&') {
                tokens.add(new Token("and", i, i + 1));
            }
        }
        return tokens;
    }

    private static String lower(String text, int start, int end) {
        char[] chars = new char[end - start];
        for (int i = start; i < end; i++) {
            chars[i - start] = Character.toLowerCase(text.charAt(i));
        }
        return new String(chars);
    }
}
