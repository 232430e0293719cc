package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads a table of judgements by the place of its cells: each grade belongs to the label at whose height it stands. */
final class JudgementTable {
    static final String RULE = "judgement-table";
    /** A grade's middle stands this close to its label's top, middle or bottom, in points; rows are further apart. */
    private static final double FARTHEST = 16;

    private static final Pattern EARLIER_INSPECTIONS = Plain.pattern("previous (?:ofsted )?inspections?:?");
    private static final int MOST_PAGES = 3;
    private static final int FEWEST_ROWS = 2;

    private JudgementTable() {}

    /**
     * The grades of the first table of the report; a row that stands on the next page counts where the first page lacks it. A
     * label without a grade of its own is left out.
     */
    static Map<Judgement, PrintedGrade> read(List<PrintedLine> lines, List<JudgementLabel> labels) {
        Map<Judgement, PrintedGrade> grades = new EnumMap<>(Judgement.class);
        List<PrintedGrade> before = List.of();
        List<PrintedLine> ownLines = beforeEarlierInspections(lines);
        for (int page = 1; page <= MOST_PAGES; page++) {
            int number = page;
            List<PrintedGrade> found = readPage(
                    ownLines.stream().filter(line -> line.page() == number).toList(), labels);
            if (before.size() + found.size() >= FEWEST_ROWS) {
                before.forEach(grade -> grades.putIfAbsent(grade.judgement(), grade));
                found.forEach(grade -> grades.putIfAbsent(grade.judgement(), grade));
            }
            if (before.size() >= FEWEST_ROWS) {
                break;
            }
            before = found;
        }
        return grades;
    }

    /** A report that lists the inspections before it repeats the labels of all rows there, with grades of theirs. */
    private static List<PrintedLine> beforeEarlierInspections(List<PrintedLine> lines) {
        return lines.stream()
                .takeWhile(line ->
                        !EARLIER_INSPECTIONS.matcher(Plain.of(line.text())).matches())
                .toList();
    }

    /** The graded rows of one page. */
    static List<PrintedGrade> readPage(List<PrintedLine> pageLines, List<JudgementLabel> labels) {
        List<TableRows.Row> rows = TableRows.rows(pageLines, labels);
        List<TableColumn.Cell> cells = new ArrayList<>(TableColumn.cells(pageLines));
        List<PrintedGrade> grades = new ArrayList<>();
        for (TableRows.Row row : rows) {
            Optional<TableColumn.Cell> nearest = cells.stream()
                    .filter(cell -> cell.x() > row.x() && distance(row, cell) <= FARTHEST)
                    .filter(cell -> nearestRow(rows, cell).equals(row))
                    .min(Comparator.comparingDouble(cell -> distance(row, cell)));
            if (nearest.isPresent()) {
                grades.add(grade(row, nearest.get()));
            } else {
                PrintedGrades.whole(row.inline())
                        .map(grade -> new PrintedGrade(
                                row.judgement(), grade, row.words() + " " + row.inline(), row.page(), RULE))
                        .ifPresent(grades::add);
            }
        }
        return grades;
    }

    private static TableRows.Row nearestRow(List<TableRows.Row> rows, TableColumn.Cell cell) {
        return rows.stream()
                .min(Comparator.comparingDouble(row -> distance(row, cell)))
                .orElseThrow();
    }

    private static double distance(TableRows.Row row, TableColumn.Cell cell) {
        double fromEdge = Math.min(Math.abs(row.top() - cell.middle()), Math.abs(row.bottom() - cell.middle()));
        return Math.min(Math.abs(row.middle() - cell.middle()), fromEdge);
    }

    private static PrintedGrade grade(TableRows.Row row, TableColumn.Cell cell) {
        return new PrintedGrade(row.judgement(), cell.grade(), row.words() + " " + cell.words(), row.page(), RULE);
    }
}
