package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.JudgementLabels;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;

/** Reads the grades of a single inspection, 2013 to 2018: the table, the overall sentence, and the sentence on the board. */
public final class SifGrades {
    private static final int TITLE_PAGES = 3;
    private static final Pattern BOARD_TITLE =
            Plain.pattern("review of the effectiveness of the (?:.{2,60} )?local safeguarding children board");
    private static final int SECTIONS_FROM = 5;

    private final Framework framework;

    public SifGrades(Frameworks frameworks) {
        framework = frameworks.byId("sif").orElseThrow();
    }

    /**
     * @param document the report
     * @param own tells the authority's own safeguarding board
     */
    public Grades read(ReportDocument document, OwnBoard own) {
        TwoReadings readings = new TwoReadings();
        JudgementTable.read(document.lines(), JudgementLabels.SIF, readings);
        HeadingGrades.read(document, JudgementLabels.SIF, SECTIONS_FROM).forEach(readings::second);
        sentences(readings, SentenceGrades.overall(document, TITLE_PAGES));
        sentences(readings, board(document, TITLE_PAGES, own, readings));
        SentenceGrades.overall(document, Integer.MAX_VALUE).stream()
                .filter(grade -> grade.page() > TITLE_PAGES)
                .forEach(readings::second);
        laterBoard(document, own, readings);
        for (Judgement expected : framework.judgements()) {
            if (readings.grade(expected) == null) {
                readings.review(expected, "A single inspection grades this line, and no grade was found.");
            }
        }
        if (readings.grade(Judgement.LSCB) == null && reviewsBoard(document)) {
            readings.review(
                    Judgement.LSCB,
                    "The title speaks of a review of the safeguarding board, and no sentence grades the board.");
        }
        LimitingRules.check(readings, false);
        return readings.finish();
    }

    private static boolean reviewsBoard(ReportDocument document) {
        return document.blocksTo(1).stream()
                .anyMatch(block -> BOARD_TITLE.matcher(Plain.of(block.text())).find());
    }

    /** The board of a joint report is graded again, or only, at the head of its own part. */
    private static void laterBoard(ReportDocument document, OwnBoard own, TwoReadings readings) {
        List<PrintedGrade> later = board(document, Integer.MAX_VALUE, own, readings).stream()
                .filter(grade -> grade.page() > TITLE_PAGES)
                .toList();
        if (readings.grade(Judgement.LSCB) == null) {
            sentences(readings, later);
        } else {
            later.forEach(readings::second);
        }
    }

    private static List<PrintedGrade> board(ReportDocument document, int lastPage, OwnBoard own, TwoReadings readings) {
        List<PrintedGrade> grades = new ArrayList<>();
        for (PrintedGrade grade : SentenceGrades.board(document, lastPage)) {
            if (own.isMeant(grade.words())) {
                grades.add(grade);
            } else {
                readings.review(
                        Judgement.LSCB,
                        "The sentence \"%s\" seems to grade the board of another place.".formatted(grade.words()));
            }
        }
        return grades;
    }

    private static void sentences(TwoReadings readings, List<PrintedGrade> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0) {
                readings.first(sentences.get(i));
            } else {
                readings.second(sentences.get(i));
            }
        }
    }

    /** The grade of a review of a safeguarding board alone. */
    public Grades readBoard(ReportDocument document, OwnBoard own) {
        TwoReadings readings = new TwoReadings();
        sentences(readings, board(document, Integer.MAX_VALUE, own, readings));
        if (readings.grade(Judgement.LSCB) == null) {
            readings.review(Judgement.LSCB, "No sentence grades the safeguarding board.");
        }
        return readings.finish();
    }
}
