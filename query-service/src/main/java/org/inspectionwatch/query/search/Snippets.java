package org.inspectionwatch.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts what the database marked into pieces. */
final class Snippets {
    /** Stand around matches. No text has them: they are taken out before the database looks. */
    static final String MARKS = "\u0002\u0003";

    /** Marks the words in the whole text: what stands between tags of a markup language is text like any other. */
    static final String OPTIONS = "HighlightAll=true, StartSel=\u0002, StopSel=\u0003";

    private static final char BEGIN = MARKS.charAt(0);
    private static final char END = MARKS.charAt(1);
    /** Most characters of a snippet; nearly all passages are shorter. */
    private static final int LONGEST = 1200;
    /** Characters before the first match where a passage is cut. */
    private static final int BEFORE = 200;

    private Snippets() {}

    /**
     * A passage in pieces.
     *
     * @param pieces in order
     * @param cut whether words were left out at either end
     */
    record Snippet(List<SearchPiece> pieces, boolean cut) {}

    static Snippet of(String marked) {
        List<SearchPiece> pieces = new ArrayList<>();
        int from = 0;
        boolean match = false;
        for (int at = 0; at <= marked.length(); at++) {
            boolean last = at == marked.length();
            if (!last && marked.charAt(at) != BEGIN && marked.charAt(at) != END) {
                continue;
            }
            if (at > from) {
                pieces.add(new SearchPiece(marked.substring(from, at), match));
            }
            match = !last && marked.charAt(at) == BEGIN;
            from = at + 1;
        }
        return marked.length() <= LONGEST ? new Snippet(pieces, false) : cut(pieces);
    }

    /** Around the first match. */
    private static Snippet cut(List<SearchPiece> pieces) {
        int firstMatch = 0;
        for (SearchPiece piece : pieces) {
            if (piece.match()) {
                break;
            }
            firstMatch += piece.text().length();
        }
        String whole = pieces.stream().map(SearchPiece::text).collect(Collectors.joining());
        int begin = firstMatch == whole.length() || firstMatch <= BEFORE ? 0 : beginOfWord(whole, firstMatch);
        int end = whole(whole, Math.min(whole.length(), begin + LONGEST));
        List<SearchPiece> kept = new ArrayList<>();
        int at = 0;
        for (SearchPiece piece : pieces) {
            int from = Math.clamp(begin - at, 0, piece.text().length());
            int to = Math.clamp(end - at, 0, piece.text().length());
            if (from < to) {
                kept.add(new SearchPiece(piece.text().substring(from, to), piece.match()));
            }
            at += piece.text().length();
        }
        return new Snippet(kept, begin > 0 || end < whole.length());
    }

    /** Where a word begins not far before the match, or the match itself. */
    private static int beginOfWord(String text, int firstMatch) {
        int blank = text.indexOf(' ', firstMatch - BEFORE);
        return blank < 0 || blank >= firstMatch ? firstMatch : blank + 1;
    }

    /** That place, or the one before it where a character would be cut in half. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
