package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Doubts a table whose grades do not stand one beside each label. An export may shift the whole column of grades by some
 * points: each grade then stands near a row, and most near a wrong one.
 */
final class TableFit {
    private static final int FEWEST_ROWS = 3;
    /** A grade stands this much nearer to its own row than to the next, as the share of the way between them. */
    private static final double UNCLEAR = 0.35;
    /** Farther from all labels a grade belongs to something else, in points. */
    private static final double OUTSIDE = 40;

    private static final double SAME_HEIGHT = 3;

    private TableFit() {}

    /** Marks every row of each page on which the grades do not fit; pages without a table of their own are left alone. */
    static void check(
            List<PrintedLine> lines, List<JudgementLabel> labels, List<PrintedGrade> read, TwoReadings readings) {
        read.stream().map(PrintedGrade::page).distinct().forEach(page -> {
            List<PrintedLine> pageLines =
                    lines.stream().filter(line -> line.page() == page).toList();
            new Page(pageLines, TableRows.rows(pageLines, labels), TableColumn.cells(pageLines)).check(readings);
        });
    }

    /** Rows and grades of one page. */
    private record Page(List<PrintedLine> lines, List<TableRows.Row> rows, List<TableColumn.Cell> cells) {

        void check(TwoReadings readings) {
            List<TableColumn.Cell> column = column();
            if (column.size() < FEWEST_ROWS - 1) {
                return;
            }
            List<TableRows.Row> table = rows.stream()
                    .filter(row -> row.top() <= column.getLast().middle() + JudgementTable.FARTHEST)
                    .filter(row -> row.bottom() >= column.getFirst().middle() - JudgementTable.FARTHEST)
                    .toList();
            String doubt = table.size() < FEWEST_ROWS ? null : doubt(table, column);
            if (doubt != null) {
                Set<Judgement> judgements = new LinkedHashSet<>();
                table.forEach(row -> judgements.add(row.judgement()));
                judgements.forEach(judgement -> readings.review(judgement, doubt));
            }
        }

        /** The grades under each other beside the labels, from top to bottom. */
        private List<TableColumn.Cell> column() {
            List<TableColumn.Cell> best = List.of();
            for (TableColumn.Cell first : cells) {
                List<TableColumn.Cell> column = cells.stream()
                        .filter(cell -> Math.abs(cell.x() - first.x()) <= TableColumn.SAME_EDGE)
                        .filter(cell -> rows.stream().anyMatch(row -> near(row, cell, OUTSIDE)))
                        .sorted(Comparator.comparingDouble(TableColumn.Cell::middle))
                        .toList();
                if (column.size() > best.size()) {
                    best = column;
                }
            }
            return best;
        }

        private static boolean near(TableRows.Row row, TableColumn.Cell cell, double farthest) {
            return cell.x() > row.x() && JudgementTable.distance(row, cell) <= farthest;
        }

        private @Nullable String doubt(List<TableRows.Row> table, List<TableColumn.Cell> column) {
            List<TableRows.Row> taken = new ArrayList<>();
            for (TableColumn.Cell cell : column) {
                List<TableRows.Row> nearest = table.stream()
                        .sorted(Comparator.comparingDouble(row -> JudgementTable.distance(row, cell)))
                        .toList();
                double own = JudgementTable.distance(nearest.getFirst(), cell);
                double next = JudgementTable.distance(nearest.get(1), cell);
                if (own > JudgementTable.FARTHEST) {
                    return "A grade in the column, \"%s\", stands beside no row.".formatted(cell.words());
                }
                if (own > UNCLEAR * (own + next)) {
                    return "A grade in the column, \"%s\", stands between two rows.".formatted(cell.words());
                }
                if (taken.contains(nearest.getFirst())) {
                    return "Two grades stand beside one row, \"%s\"."
                            .formatted(nearest.getFirst().words());
                }
                taken.add(nearest.getFirst());
            }
            return table.stream()
                    .filter(row -> !taken.contains(row))
                    .map(this::unexplained)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** A cell may hold something else than a grade; a label with nothing beside it may have lost its grade to another. */
        private @Nullable String unexplained(TableRows.Row row) {
            boolean explained = !row.inline().isEmpty()
                    || lines.stream()
                            .filter(line -> line.line().y() >= row.top() - SAME_HEIGHT
                                    && line.line().y() <= row.bottom() + SAME_HEIGHT)
                            .filter(line -> line.line().x() > row.x() + TableColumn.SAME_EDGE)
                            .anyMatch(line -> !PrintedGrades.isPart(line.text()));
            return explained ? null : "No grade stands beside the row \"%s\".".formatted(row.words());
        }
    }
}
