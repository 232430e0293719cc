package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Grade;

/** Reads a table of judgements by the place of its cells: each grade belongs to the label at whose height it stands. */
final class JudgementTable {
    static final String RULE = "judgement-table";
    /** A grade's middle stands this close to its label's top, middle or bottom, in points; rows are further apart. */
    static final double FARTHEST = 16;

    private static final Pattern EARLIER_INSPECTIONS = Plain.pattern("previous (?:ofsted )?inspections?:?");
    private static final int MOST_PAGES = 3;
    private static final int FEWEST_ROWS = 2;

    private JudgementTable() {}

    /** Reads the first table: its grades are the first reading; another table that says otherwise puts them in doubt. */
    static void read(List<PrintedLine> lines, List<JudgementLabel> labels, TwoReadings readings) {
        List<PrintedLine> ownLines = beforeEarlierInspections(lines);
        List<PrintedGrade> grades = read(ownLines, labels);
        for (PrintedGrade grade : grades) {
            Grade before = readings.grade(grade.judgement());
            if (before == null) {
                readings.first(grade);
            } else if (before != grade.grade()) {
                readings.second(grade);
            }
        }
        TableFit.check(ownLines, labels, grades, readings);
        further(ownLines, labels, grades).forEach(readings::second);
    }

    /** Tables after the first one: those of another report in the same file say otherwise. */
    private static List<PrintedGrade> further(
            List<PrintedLine> lines, List<JudgementLabel> labels, List<PrintedGrade> first) {
        int last = first.stream().mapToInt(PrintedGrade::page).max().orElse(MOST_PAGES);
        return lines.stream()
                .filter(line -> line.page() > last)
                .collect(Collectors.groupingBy(PrintedLine::page, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(page -> readPage(page, labels))
                .filter(found -> found.size() > FEWEST_ROWS)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The grades of the first table of the report, and those that stand like a table on its page or the next: a row may stand
     * there that the first page lacks. A label without a grade of its own, or with several, is left out.
     */
    private static List<PrintedGrade> read(List<PrintedLine> lines, List<JudgementLabel> labels) {
        List<PrintedGrade> grades = new ArrayList<>();
        List<PrintedGrade> before = List.of();
        for (int page = 1; page <= MOST_PAGES; page++) {
            int number = page;
            List<PrintedGrade> found = readPage(
                    lines.stream().filter(line -> line.page() == number).toList(), labels);
            if (before.size() + found.size() >= FEWEST_ROWS) {
                grades.addAll(before);
                grades.addAll(found);
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
            List<TableColumn.Cell> beside = cells.stream()
                    .filter(cell -> cell.x() > row.x() && distance(row, cell) <= FARTHEST)
                    .filter(cell -> nearestRow(rows, cell).equals(row))
                    .sorted(Comparator.comparingDouble(cell -> distance(row, cell)))
                    .toList();
            if (inSeveralColumns(beside)) {
                continue;
            }
            Optional<TableColumn.Cell> nearest = beside.stream().findFirst();
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

    /** Some tables print the grades of the inspection before in a column of their own: no telling which is which. */
    private static boolean inSeveralColumns(List<TableColumn.Cell> beside) {
        return beside.stream()
                .anyMatch(cell -> cell.grade() != beside.getFirst().grade()
                        && Math.abs(cell.x() - beside.getFirst().x()) > TableColumn.SAME_EDGE);
    }

    private static TableRows.Row nearestRow(List<TableRows.Row> rows, TableColumn.Cell cell) {
        return rows.stream()
                .min(Comparator.comparingDouble(row -> distance(row, cell)))
                .orElseThrow();
    }

    /** How far a grade stands from a row, in points: from the top, the middle or the bottom of its label. */
    static double distance(TableRows.Row row, TableColumn.Cell cell) {
        double fromEdge = Math.min(Math.abs(row.top() - cell.middle()), Math.abs(row.bottom() - cell.middle()));
        return Math.min(Math.abs(row.middle() - cell.middle()), fromEdge);
    }

    private static PrintedGrade grade(TableRows.Row row, TableColumn.Cell cell) {
        return new PrintedGrade(row.judgement(), cell.grade(), row.words() + " " + cell.words(), row.page(), RULE);
    }
}
