package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/** The labels of the rows of a judgement table: names of judgements that fill whole lines. */
final class TableRows {
    private static final Pattern ROW_NUMBER = Pattern.compile("^(?:\\d(?:\\.\\d)?\\.?\\s*)");
    private static final Pattern ROW_NUMBER_ALONE = Pattern.compile("\\d(?:\\.\\d)?\\.?");
    static final Pattern GRADE_AT_END = Pattern.compile("\\s*" + PrintedGrades.GRADE + "[.*]?$");
    private static final double COLUMN_INDENT = 90;
    private static final int MOST_LINES = 4;
    private static final Pattern MARK_AT_END = Pattern.compile("\\s*[\\d*\u2020\u2021]{1,3}$");

    private TableRows() {}

    /**
     * One row.
     *
     * @param top baseline of its label's first line
     * @param bottom baseline of its label's last line
     * @param x left edge
     * @param inline the grade that stands in one of the label's own lines, or empty
     */
    record Row(Judgement judgement, String words, double x, double top, double bottom, int page, String inline) {
        double middle() {
            return (top + bottom) / 2;
        }
    }

    /** What a line may give to a label: its words, and the grade at their end or nothing. */
    private record Part(PrintedLine line, String words, String grade) {
        static Part of(PrintedLine line) {
            String text = Plain.cased(line.text());
            Matcher grade = GRADE_AT_END.matcher(Plain.of(text));
            boolean graded = grade.find();
            String words = graded ? text.substring(0, grade.start()) : text;
            return new Part(
                    line,
                    MARK_AT_END.matcher(words).replaceFirst(""),
                    graded ? grade.group().strip() : "");
        }

        String withoutNumber() {
            return ROW_NUMBER.matcher(words).replaceFirst("");
        }
    }

    /** The rows among the lines of one page, from top to bottom. */
    static List<Row> rows(List<PrintedLine> pageLines, List<JudgementLabel> labels) {
        List<Part> parts = pageLines.stream()
                .filter(line -> !PrintedGrades.isPart(line.text()))
                .filter(line -> !ROW_NUMBER_ALONE.matcher(line.text()).matches())
                .sorted(Comparator.comparingDouble(line -> line.line().y()))
                .map(Part::of)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Row row = rowAt(parts, i, labels);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Row rowAt(List<Part> parts, int from, List<JudgementLabel> labels) {
        PrintedLine first = parts.get(from).line();
        StringBuilder words = new StringBuilder();
        String inline = "";
        Row longest = null;
        for (Part part : parts.subList(from, Math.min(parts.size(), from + MOST_LINES))) {
            if (Math.abs(part.line().line().x() - first.line().x()) > COLUMN_INDENT) {
                continue;
            }
            if (!part.grade().isEmpty()) {
                if (!inline.isEmpty()) {
                    break;
                }
                inline = part.grade();
            }
            words.append(words.isEmpty() ? part.withoutNumber() : " " + part.words());
            Row row = labelled(words.toString(), inline, labels, first, part.line());
            if (row != null) {
                longest = row;
            }
        }
        return longest;
    }

    private static @Nullable Row labelled(
            String printed, String inline, List<JudgementLabel> labels, PrintedLine first, PrintedLine last) {
        String label = Plain.of(printed);
        for (JudgementLabel known : labels) {
            if (known.words().matcher(label).matches()) {
                return new Row(
                        known.judgement(),
                        printed,
                        first.line().x(),
                        first.line().y(),
                        last.line().y(),
                        first.page(),
                        inline);
            }
        }
        return null;
    }
}
