package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Grade;

/** The grades printed in one column of a page: a grade may take two lines, above and below the middle of its row. */
final class TableColumn {
    /** Left edges of one column differ by less, in points. */
    static final double SAME_EDGE = 25;

    private static final double LINE_PITCH = 1.7;
    private static final double NEAR_COLUMN = 150;

    private TableColumn() {}

    /**
     * One grade.
     *
     * @param middle height of its middle, from the top of the page
     */
    record Cell(Grade grade, String words, double x, double middle, int page) {}

    /** The grades among the lines of one page, from top to bottom. */
    static List<Cell> cells(List<PrintedLine> lines) {
        List<PrintedLine> parts = lines.stream()
                .filter(line -> PrintedGrades.isPart(line.text()))
                .sorted(Comparator.comparingDouble(
                                (PrintedLine line) -> line.line().y())
                        .thenComparingDouble(line -> line.line().x()))
                .toList();
        List<Cell> cells = new ArrayList<>();
        List<PrintedLine> pieces = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int length = longestGrade(parts, i);
            if (length > 0) {
                cells.add(cell(parts.subList(i, i + length)));
            } else {
                pieces.add(parts.get(i));
            }
            i += Math.max(1, length);
        }
        pieces.removeIf(piece -> lines.stream().anyMatch(line -> endsIn(line, piece)));
        cells.removeIf(cell -> pieces.stream().anyMatch(piece -> mayBelongTo(cell, piece)));
        return cells;
    }

    /** A grade that begins in the line of its label may end below it, in the column. */
    private static boolean endsIn(PrintedLine line, PrintedLine piece) {
        double pitch = piece.line().y() - line.line().y();
        Matcher begun = TableRows.GRADE_AT_END.matcher(Plain.of(line.text()));
        return pitch > 0
                && pitch <= LINE_PITCH * line.line().fontSize()
                && begun.find()
                && begun.start() > 0
                && PrintedGrades.whole(begun.group().strip() + " " + piece.text())
                        .isPresent();
    }

    /** A "good" beside "improvement to be" may be the end of it. */
    private static boolean mayBelongTo(Cell cell, PrintedLine piece) {
        return cell.page() == piece.page()
                && Math.abs(cell.middle() - piece.line().y())
                        <= 2 * LINE_PITCH * piece.line().fontSize()
                && Math.abs(cell.x() - piece.line().x()) <= NEAR_COLUMN;
    }

    /** How many lines from there make up a grade; 0 where none do. */
    private static int longestGrade(List<PrintedLine> parts, int from) {
        int longest = 0;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < parts.size() && i < from + 4; i++) {
            if (i > from && !follows(parts.get(i - 1), parts.get(i))) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ")
                    .append(Plain.of(parts.get(i).text()));
            if (PrintedGrades.whole(words.toString()).isPresent()) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    private static boolean follows(PrintedLine upper, PrintedLine lower) {
        double pitch = lower.line().y() - upper.line().y();
        return Math.abs(upper.line().x() - lower.line().x()) <= SAME_EDGE
                && pitch <= LINE_PITCH * upper.line().fontSize();
    }

    private static Cell cell(List<PrintedLine> lines) {
        String words = String.join(" ", lines.stream().map(PrintedLine::text).toList());
        double middle = (lines.getFirst().line().y() + lines.getLast().line().y()) / 2;
        Grade grade = PrintedGrades.whole(words).orElseThrow();
        return new Cell(
                grade,
                words,
                lines.getFirst().line().x(),
                middle,
                lines.getFirst().page());
    }
}
