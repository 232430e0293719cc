package org.inspectionwatch.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;

/**
 * Where words stand on a page. Letters and digits alone are compared, so that line ends, blanks and hyphens do not matter; words
 * are found across lines in the order in which the page prints them.
 */
final class WordPlaces {
    /** Stands in for the middle of a long passage. */
    private static final char GAP = '…';
    /** A word that is all over a page need not be marked everywhere. */
    private static final int MOST_PLACES = 20;
    /** Less of a passage that goes on from, or to, another page may stand here by chance. */
    private static final int LEAST_PART = 40;
    /** No passage between its first and last words is longer, in letters. */
    private static final int LONGEST = 4_000;

    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;

    private final List<Line> lines;
    private final StringBuilder letters = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    WordPlaces(Page page) {
        lines = page.lines();
        for (int line = 0; line < lines.size(); line++) {
            add(line);
        }
    }

    /**
     * A box for each stretch of a line that the words cover; empty where they are not on the page.
     *
     * @param words as printed; of a long passage the first and the last words with {@code …} between them
     */
    List<Box> of(String words) {
        int gap = words.indexOf(GAP);
        if (gap < 0) {
            return boxes(spans(letters(words)));
        }
        String first = letters(words.substring(0, gap));
        String last = letters(words.substring(gap + 1));
        if (first.isEmpty() || last.isEmpty()) {
            return boxes(spans(first + last));
        }
        return boxes(between(first, last));
    }

    private void add(int line) {
        String text = lines.get(line).text();
        boolean begins = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.append(Character.toLowerCase(letter));
                places.add(new Place(line, at, begins));
                begins = false;
            } else {
                begins = true;
            }
        }
    }

    private List<Span> spans(String wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int at = find(wanted, 0); at >= 0 && spans.size() < MOST_PLACES; at = find(wanted, at + 1)) {
            spans.add(new Span(at, at + wanted.length()));
        }
        return spans.isEmpty() ? parts(wanted) : spans;
    }

    /** As much of the passage as stands at this page's end or beginning. */
    private List<Span> parts(String wanted) {
        List<Span> spans = new ArrayList<>();
        int head = longest(wanted, true);
        if (head >= LEAST_PART) {
            int at = letters.indexOf(wanted.substring(0, head));
            spans.add(new Span(at, at + head));
        }
        int tail = longest(wanted, false);
        if (tail >= LEAST_PART) {
            int at = letters.indexOf(wanted.substring(wanted.length() - tail));
            spans.add(new Span(at, at + tail));
        }
        return spans;
    }

    /** Length of the longest beginning, or end, of the wanted letters that is on the page. */
    private int longest(String wanted, boolean beginning) {
        int low = 0;
        int high = wanted.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            String part = beginning ? wanted.substring(0, middle) : wanted.substring(wanted.length() - middle);
            if (letters.indexOf(part) >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<Span> between(String first, String last) {
        int start = find(first, 0);
        int end = find(last, Math.max(start, 0));
        if (start >= 0 && end >= 0 && end - start <= LONGEST) {
            return List.of(new Span(start, end + last.length()));
        }
        // The passage is on two pages: only what is certainly part of it is marked.
        List<Span> spans = new ArrayList<>(spans(first));
        spans.addAll(spans(last));
        return spans;
    }

    /** From there on, at the beginning of a word and to the end of one; -1 where it is not. */
    private int find(String wanted, int from) {
        for (int at = letters.indexOf(wanted, from); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (places.get(at).begins()
                    && (end == places.size() || places.get(end).begins())) {
                return at;
            }
        }
        return -1;
    }

    private List<Box> boxes(List<Span> spans) {
        List<Box> boxes = new ArrayList<>();
        for (Span span : spans) {
            int from = span.from();
            while (from < span.to()) {
                int to = from;
                while (to < span.to()
                        && places.get(to).line() == places.get(from).line()) {
                    to++;
                }
                boxes.add(box(places.get(from), places.get(to - 1)));
                from = to;
            }
        }
        return boxes;
    }

    /** Glyphs' own places are not kept: within a line they are reckoned from usual widths. */
    private Box box(Place first, Place last) {
        Line line = lines.get(first.line());
        double whole = width(line.text());
        double left = line.x() + line.width() * width(line.text().substring(0, first.at())) / whole;
        double right = line.x() + line.width() * width(line.text().substring(0, last.at() + 1)) / whole;
        double top = line.y() - ASCENT * line.fontSize();
        return new Box(left, top, right - left, (ASCENT + DESCENT) * line.fontSize());
    }

    private static double width(String text) {
        return text.chars().mapToDouble(WordPlaces::width).sum();
    }

    /** In thousandths of the font's size, of Helvetica in classes. */
    private static int width(int letter) {
        if (" .,;:!|'ijlI-()".indexOf(letter) >= 0) {
            return 270;
        }
        if ("frt".indexOf(letter) >= 0) {
            return 310;
        }
        if ("mMwW".indexOf(letter) >= 0) {
            return 830;
        }
        return Character.isUpperCase(letter) ? 690 : 550;
    }

    private static String letters(String words) {
        return words.chars()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A rectangle in points from the page's top left corner. */
    record Box(double x, double y, double width, double height) {}

    /** Where a letter stands, and whether a word begins with it. */
    private record Place(int line, int at, boolean begins) {}

    /** Letters from one to before another. */
    private record Span(int from, int to) {}
}
