package org.inspectionwatch.classify.report.grades;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads the outcome of an area SEND inspection, one of three fixed sentences; and what the report says comes next, which follows from it. */
public final class SendOutcome {
    private static final int TITLE_PAGES = 3;
    private static final String OUTCOME_RULE = "outcome-sentence";

    /** A sentence and the outcome that it means. */
    private record Sign(Grade grade, Pattern words) {
        Sign(Grade grade, String regex) {
            this(grade, Plain.pattern(regex));
        }
    }

    private static final List<Sign> OUTCOMES = List.of(
            new Sign(
                    Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS,
                    "there are widespread (?:and/or|and ?/ ?or|and|or) systemic failings"),
            new Sign(Grade.INCONSISTENT, "arrangements (?:\\w+ )?lead to inconsistent experiences and outcomes"),
            new Sign(Grade.TYPICALLY_POSITIVE, "arrangements typically lead to positive experiences and outcomes"));
    private static final Sign STATEMENT_REQUIRED = new Sign(
            Grade.WRITTEN_STATEMENT_OF_ACTION,
            "determined that (?:a|the) written statement of action (?:\\(wsoa\\) )?is required");
    private static final List<Sign> NEXT_INSPECTIONS = List.of(
            new Sign(Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS, "monitoring inspection will be carried out within"),
            new Sign(
                    Grade.INCONSISTENT,
                    "next full area send inspection will be within approximately (?:3|three) years"),
            new Sign(
                    Grade.TYPICALLY_POSITIVE,
                    "next full area send inspection will be within approximately (?:5|five) years"));

    /** Denies what comes after it in its sentence. */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|not|never|neither|without|whether|nor|unless)\\b[^.;]{0,60}$");

    private SendOutcome() {}

    public static Grades read(ReportDocument document) {
        TwoReadings readings = new TwoReadings();
        List<TextBlock> blocks = document.blocksTo(TITLE_PAGES);
        List<PrintedGrade> outcomes = signs(blocks, OUTCOMES, OUTCOME_RULE);
        if (outcomes.isEmpty()) {
            readings.review(Judgement.SEND_OUTCOME, "None of the three sentences that state the outcome was found.");
            return readings.finish();
        }
        readings.first(outcomes.getFirst());
        outcomes.stream().skip(1).forEach(readings::second);
        List<PrintedGrade> next = signs(blocks, NEXT_INSPECTIONS, "next-inspection");
        if (!next.isEmpty()) {
            readings.second(next.getFirst());
        }
        return readings.finish();
    }

    /** Letters of 2016 to 2022 say that a written statement of action is required; where none is, they say nothing. */
    public static Grades readLetter(ReportDocument document) {
        TwoReadings readings = new TwoReadings();
        List<PrintedGrade> required =
                signs(document.blocksTo(TITLE_PAGES), List.of(STATEMENT_REQUIRED), "statement-required");
        if (required.isEmpty()) {
            readings.review(
                    Judgement.SEND_OUTCOME,
                    "The letter does not say that a written statement of action is required; whether none is has to be checked.");
        } else {
            readings.first(required.getFirst());
        }
        return readings.finish();
    }

    private static List<PrintedGrade> signs(List<TextBlock> blocks, List<Sign> signs, String rule) {
        return blocks.stream()
                .flatMap(block -> signs.stream()
                        .filter(sign -> isStated(sign, Plain.of(block.text())))
                        .map(sign -> new PrintedGrade(
                                Judgement.SEND_OUTCOME, sign.grade(), block.text(), block.page(), rule)))
                .toList();
    }

    /** "No evidence that there are systemic failings" states none. */
    private static boolean isStated(Sign sign, String text) {
        Matcher matcher = sign.words().matcher(text);
        return matcher.find()
                && !DENIED.matcher(text.substring(0, matcher.start())).find();
    }
}
