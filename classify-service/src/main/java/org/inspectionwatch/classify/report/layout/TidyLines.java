package org.inspectionwatch.classify.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Line;

/** Evens out what exports do to lines: blanks twice, hyphens that may break a word, one line in several pieces. */
final class TidyLines {
    /** Words of one line stand at most this far apart, in font sizes; cells of a table further. */
    private static final double WORD_GAP = 0.6;

    private static final double OVERLAP = 0.2;
    private static final double SAME_BASELINE = 0.5;
    private static final double SAME_SIZE = 0.7;
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern SOFT_HYPHEN_INSIDE = Pattern.compile("\u00ad(?=.)");

    private TidyLines() {}

    /** The lines of one page. */
    static List<Line> of(List<Line> lines) {
        List<Line> tidy = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line next = tidied(line);
            if (!tidy.isEmpty() && isRestOf(tidy.getLast(), next)) {
                tidy.set(tidy.size() - 1, joined(tidy.getLast(), next));
            } else {
                tidy.add(next);
            }
        }
        return tidy;
    }

    private static Line tidied(Line line) {
        String text = SOFT_HYPHEN_INSIDE
                .matcher(BLANKS.matcher(line.text()).replaceAll(" "))
                .replaceAll("");
        return text.equals(line.text()) || text.isBlank() ? line : with(line, text, line.width());
    }

    private static boolean isRestOf(Line line, Line next) {
        double gap = (next.x() - line.right()) / next.fontSize();
        return Math.abs(line.y() - next.y()) <= SAME_BASELINE
                && gap >= -OVERLAP
                && gap <= WORD_GAP
                && Math.abs(line.fontSize() - next.fontSize()) <= SAME_SIZE
                && Labels.bullet(line.text()).isEmpty();
    }

    private static Line joined(Line line, Line next) {
        String marks = (line.marks() + " " + next.marks()).strip();
        Line whole = with(line, line.text() + " " + next.text(), next.right() - line.x());
        return new Line(whole.text(), line.x(), line.y(), whole.width(), line.fontSize(), line.bold(), marks);
    }

    private static Line with(Line line, String text, double width) {
        return new Line(text, line.x(), line.y(), width, line.fontSize(), line.bold(), line.marks());
    }
}
