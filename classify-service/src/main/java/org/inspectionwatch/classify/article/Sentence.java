package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.text.BlockRole;

/**
 * A sentence of an article.
 *
 * @param index counted from 0 in the article
 * @param block index of the block that holds it
 * @param section counted up with every heading
 * @param role of its block
 * @param text literally in the article
 * @param norm the same characters in lower case with straight quotes and plain hyphens: offsets are those of {@code text}
 * @param clauses in order
 */
record Sentence(int index, int block, int section, BlockRole role, String text, String norm, List<Clause> clauses) {
    Sentence {
        clauses = List.copyOf(clauses);
    }

    static Sentence of(int index, int block, int section, BlockRole role, String text) {
        String norm = normalise(text);
        return new Sentence(index, block, section, role, text, norm, ClauseSplitter.split(norm));
    }

    /** The clause around an offset; the whole sentence where it stands between two. */
    Clause clauseAt(int offset) {
        return clauses.stream()
                .filter(clause -> clause.holds(offset))
                .findFirst()
                .orElse(new Clause(0, norm.length(), false));
    }

    /** Brings text into the form that rules are matched against, character by character. */
    static String normalise(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (text.charAt(i)) {
                case '\u2018', '\u2019', '\u02bc', '`' -> '\'';
                case '\u201c', '\u201d' -> '"';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
                case '\u00a0' -> ' ';
                default -> Character.toLowerCase(text.charAt(i));
            };
        }
        return new String(chars);
    }

    boolean isHeading() {
        return role == BlockRole.HEADING || role == BlockRole.HEADLINE;
    }
}
