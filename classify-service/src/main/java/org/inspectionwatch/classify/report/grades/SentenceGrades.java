package org.inspectionwatch.classify.report.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.JudgementLabel;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.classify.report.words.PrintedGrades;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads grades that stand in a sentence: the overall judgement of 2013 to 2018, and the grade of the safeguarding board. */
final class SentenceGrades {
    static final String RULE = "sentence";
    private static final String PREAMBLE = "the judgement for ";
    /** "Not yet good" is no grade. */
    private static final String UNDENIED = "^(?!.*\\b(?:not\\b(?! judged)|no longer\\b|less than\\b|never\\b))";

    private static final String GRADE = "(?<grade>" + PrintedGrades.GRADE + ")(?: because)?[\\W\\d]*$";

    private static final List<String> LAST_WORDS =
            List.of("outstanding", "good", "adequate", "judged", "improvement", "because");

    private static final Pattern GRADED =
            Plain.pattern("(?: (?:is|are))(?: judged to be)? (?<grade>" + PrintedGrades.GRADE + ")\\.");

    private static final List<Pattern> OVERALL = List.of(
            Plain.pattern(UNDENIED
                    + "(?:the )?overall (?:judgement|effectiveness)(?: (?:of|for) .{2,70}?)? (?:is|was)(?: judged to be)?(?: that)?"
                    + "(?: (?:the )?(?:local authority's )?(?:children's services|services for children|(?:local authority|council)(?:'s services)?)"
                    + "(?: (?:in|for|provided by) .{2,70}?)?)?(?: (?:are|is|were))?:? " + GRADE),
            Plain.pattern(UNDENIED
                    + "(?:overall,? )?(?:local authority )?(?:children's services|services for children(?: and young people)?)"
                    + " (?:in|for|provided by) (?:the )?.{2,70}? (?:(?:are|is|were|was) )?(?:judged to be )?"
                    + GRADE),
            Plain.pattern(UNDENIED + "children's services (?:(?:are|is) )?" + GRADE));
    private static final List<Pattern> BOARD = List.of(
            Plain.pattern(UNDENIED
                    + "(?:(?:the )?(?:overall )?(?:effectiveness|judgement) of )?(?:the )?(?:.{2,60} )?(?:local )?safeguarding children(?:'s)? board"
                    + "(?: \\(\\w+\\))?(?: (?:in|for) .{2,50}?)?(?: (?:is|are|was|is judged to be|is judged as))?:? "
                    + GRADE),
            Plain.pattern(UNDENIED + "(?:the )?(?:effectiveness of )?(?:the )?lscb(?: (?:is|are|was))? " + GRADE));

    private SentenceGrades() {}

    static List<PrintedGrade> overall(ReportDocument document, int lastPage) {
        return read(document, lastPage, OVERALL, Judgement.OVERALL);
    }

    static List<PrintedGrade> board(ReportDocument document, int lastPage) {
        return read(document, lastPage, BOARD, Judgement.LSCB);
    }

    /** Sentences such as "The quality of provision is adequate" that begin a paragraph. */
    static List<PrintedGrade> named(ReportDocument document, List<JudgementLabel> labels) {
        List<PrintedGrade> grades = new ArrayList<>();
        for (TextBlock block : document.blocks()) {
            String whole = Plain.of(block.text());
            int start = whole.startsWith(PREAMBLE) ? PREAMBLE.length() : 0;
            String text = whole.substring(start);
            for (JudgementLabel label : labels) {
                Matcher matcher = label.words().matcher(text);
                if (matcher.lookingAt()) {
                    Matcher after = GRADED.matcher(text.substring(matcher.end()));
                    if (after.lookingAt()) {
                        grades.add(new PrintedGrade(
                                label.judgement(),
                                PrintedGrades.named(after.group("grade")),
                                Plain.printed(block.text(), start, start + matcher.end() + after.end()),
                                block.page(),
                                RULE));
                    }
                }
            }
        }
        return grades;
    }

    private static List<PrintedGrade> read(
            ReportDocument document, int lastPage, List<Pattern> patterns, Judgement judgement) {
        List<PrintedGrade> grades = new ArrayList<>();
        List<TextBlock> blocks = document.blocks();
        for (int i = 0; i < blocks.size() && blocks.get(i).page() <= lastPage; i++) {
            TextBlock block = blocks.get(i);
            // A sentence may change its font before the grade, which makes the grade a block of its own.
            String printed = i + 1 < blocks.size()
                            && PrintedGrades.isPart(blocks.get(i + 1).text())
                    ? block.text() + " " + blocks.get(i + 1).text()
                    : block.text();
            String alone = Plain.of(block.text());
            String withNext = Plain.of(printed);
            if (!endsInGrade(alone) && !endsInGrade(withNext)) {
                continue;
            }
            for (Pattern pattern : patterns) {
                Matcher shorter = pattern.matcher(alone);
                Matcher found = shorter.find() ? shorter : pattern.matcher(withNext);
                if (found == shorter || found.find()) {
                    grades.add(new PrintedGrade(
                            judgement,
                            PrintedGrades.named(found.group("grade")),
                            Plain.printed(printed, found.start(), found.end()),
                            block.page(),
                            RULE));
                    break;
                }
            }
        }
        return grades;
    }

    /** Asks of a paragraph quickly what the end of {@link #GRADE} asks slowly; few pass. */
    private static boolean endsInGrade(String text) {
        int end = text.length();
        while (end > 0 && !isLetter(text.charAt(end - 1))) {
            end--;
        }
        String words = text.substring(0, end);
        return LAST_WORDS.stream().anyMatch(words::endsWith);
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || letter == '_';
    }
}
