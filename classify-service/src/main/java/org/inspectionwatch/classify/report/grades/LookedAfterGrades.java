package org.inspectionwatch.classify.report.grades;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectionwatch.classify.report.layout.PrintedLine;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.JudgementLabels;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.text.Line;

/** Reads the grades of the inspections of 2012 and 2013, on the scale with "adequate": a table at the end, and sentences before. */
public final class LookedAfterGrades {
    private static final int FIRST_PAGE = 2;
    private static final Pattern SCALE_NUMBER = Pattern.compile("(?i)\\s*[\\(\\u2013-]?\\s*grade \\d\\)?$");

    private LookedAfterGrades() {}

    public static Grades read(ReportDocument document) {
        TwoReadings readings = new TwoReadings();
        document.lines().stream()
                .filter(line -> line.page() >= FIRST_PAGE)
                .map(LookedAfterGrades::withoutScaleNumber)
                .collect(Collectors.groupingBy(PrintedLine::page, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(lines -> take(readings, JudgementTable.readPage(lines, JudgementLabels.EARLIER)));
        take(readings, SentenceGrades.named(document, JudgementLabels.EARLIER));
        if (readings.grade(Judgement.OVERALL) == null) {
            readings.review(Judgement.OVERALL, "No grade for overall effectiveness was found.");
        }
        return readings.finish();
    }

    private static void take(TwoReadings readings, List<PrintedGrade> grades) {
        for (PrintedGrade grade : grades) {
            if (readings.grade(grade.judgement()) == null && grade.rule().equals(JudgementTable.RULE)) {
                readings.first(grade);
            } else {
                readings.second(grade);
            }
        }
    }

    private static PrintedLine withoutScaleNumber(PrintedLine printed) {
        Line line = printed.line();
        String text = SCALE_NUMBER.matcher(line.text()).replaceFirst("");
        return text.isEmpty() || text.equals(line.text())
                ? printed
                : new PrintedLine(
                        printed.page(),
                        new Line(text, line.x(), line.y(), line.width(), line.fontSize(), line.bold(), line.marks()));
    }
}
