package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.classify.report.layout.BlockKind;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;

/** Reads the grades that section headings repeat: a second reading, independent of the table. */
final class HeadingGrades {
    static final String RULE = "section-heading";
    private static final double LARGER = 0.9;
    private static final Pattern GRADE_AFTER =
            Pattern.compile("^\\W*(?:is|are)?\\W*(?<grade>" + PrintedGrades.GRADE + ")\\W*$");

    private HeadingGrades() {}

    /** All of them in order; a judgement may come more than once. */
    static List<PrintedGrade> read(ReportDocument document, List<JudgementLabel> labels, int firstPage) {
        List<PrintedGrade> grades = new ArrayList<>();
        for (TextBlock block : document.blocks()) {
            if (block.page() >= firstPage && block.is(BlockKind.HEADING)) {
                inText(block, labels, grades);
            }
        }
        beside(document, labels, firstPage, grades);
        return grades;
    }

    private static void inText(TextBlock block, List<JudgementLabel> labels, List<PrintedGrade> grades) {
        String text = Plain.of(block.text());
        for (JudgementLabel label : labels) {
            Matcher matcher = label.words().matcher(text);
            if (matcher.lookingAt()) {
                Matcher after = GRADE_AFTER.matcher(text.substring(matcher.end()));
                if (after.matches()) {
                    grades.add(new PrintedGrade(
                            label.judgement(),
                            PrintedGrades.named(after.group("grade")),
                            block.text(),
                            block.page(),
                            RULE));
                    return;
                }
            }
        }
    }

    /** Some layouts print heading and grade as two cells of a box, larger than the text. */
    private static void beside(
            ReportDocument document, List<JudgementLabel> labels, int firstPage, List<PrintedGrade> grades) {
        document.lines().stream()
                .filter(line -> line.page() >= firstPage)
                .filter(line -> line.line().fontSize() >= document.bodySize() + LARGER)
                .collect(Collectors.groupingBy(PrintedLine::page, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(lines -> JudgementTable.readPage(lines, labels).stream()
                        .map(grade ->
                                new PrintedGrade(grade.judgement(), grade.grade(), grade.words(), grade.page(), RULE))
                        .forEach(grades::add));
    }
}
