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

    /** The rows among the lines of one page, from top to bottom. */
    static List<Row> rows(List<PrintedLine> pageLines, List<JudgementLabel> labels) {
        List<PrintedLine> lines = pageLines.stream()
                .filter(line -> !PrintedGrades.isPart(line.text()))
                .filter(line -> !ROW_NUMBER_ALONE.matcher(line.text()).matches())
                .sorted(Comparator.comparingDouble(line -> line.line().y()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Row row = rowAt(lines, i, labels);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Row rowAt(List<PrintedLine> lines, int from, List<JudgementLabel> labels) {
        double left = lines.get(from).line().x();
        StringBuilder words = new StringBuilder();
        String inline = "";
        Row longest = null;
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            PrintedLine line = lines.get(i);
            if (Math.abs(line.line().x() - left) > COLUMN_INDENT) {
                continue;
            }
            String text = Plain.cased(line.text());
            Matcher grade = GRADE_AT_END.matcher(Plain.of(text));
            if (grade.find()) {
                if (!inline.isEmpty()) {
                    break;
                }
                inline = grade.group().strip();
                text = text.substring(0, grade.start());
            }
            text = MARK_AT_END.matcher(text).replaceFirst("");
            words.append(words.isEmpty() ? "" : " ")
                    .append(words.isEmpty() ? ROW_NUMBER.matcher(text).replaceFirst("") : text);
            Row row = labelled(words.toString(), inline, labels, lines.get(from), line);
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
