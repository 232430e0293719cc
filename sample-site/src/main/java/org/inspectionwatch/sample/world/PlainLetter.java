package org.inspectionwatch.sample.world;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/** Words of the older kinds of document, which have no table: a local area's SEND letter of 2016 to 2022 and what came before 2013. */
final class PlainLetter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PlainLetter() {}

    static byte[] print(SampleDocument document, Map<Judgement, Grade> grades, int edition) {
        List<String> paragraphs = new ArrayList<>(words(document, grades));
        if (edition > 1) {
            paragraphs.add("This letter was corrected after publication.");
        }
        return PlainPdf.print(title(document), paragraphs, document.seed());
    }

    private static String title(SampleDocument document) {
        String area = document.providers().getFirst().authority().shortName();
        return switch (document.kind()) {
            case AREA_SEND -> "Joint local area SEND inspection in " + area;
            case AREA_SEND_REVISIT -> "Joint area SEND revisit in " + area;
            case JAR_PROGRESS -> "Progress inspection after the joint area review of " + area;
            default -> "Inspection of local authority arrangements for the protection of children in " + area;
        };
    }

    private static List<String> words(SampleDocument document, Map<Judgement, Grade> grades) {
        String council = document.providers().getFirst().authority().name();
        String days = DAY.format(document.start()) + " to " + DAY.format(document.end());
        if (document.kind() == InspectionKind.CP_2012 || document.kind() == InspectionKind.JAR_PROGRESS) {
            return List.of(
                    council,
                    "Inspection dates: " + days,
                    "Report published: " + DAY.format(document.published()),
                    graded(grades));
        }
        return List.of(
                DAY.format(document.published()),
                "To the Director of Children\u2019s Services, " + council,
                "Dear Robin Example",
                "Between " + days + ", two inspectorates visited the local area to see how well it carries out"
                        + " the special educational needs and disability reforms.",
                outcome(grades.getOrDefault(Judgement.SEND_OUTCOME, Grade.NOT_JUDGED)),
                "Parents were heard at meetings, and leaders of schools, health and the council were interviewed.");
    }

    private static String graded(Map<Judgement, Grade> grades) {
        Grade overall = grades.get(Judgement.OVERALL);
        return overall == null
                ? "The council has made limited progress since the joint area review."
                : "Overall effectiveness is judged to be " + overall.slug().replace('_', ' ') + ".";
    }

    private static String outcome(Grade grade) {
        return switch (grade) {
            case WRITTEN_STATEMENT_OF_ACTION ->
                "Because of significant areas of weakness in the local area\u2019s practice, a Written Statement of"
                        + " Action is required.";
            case SUFFICIENT_PROGRESS ->
                "The area has made sufficient progress in addressing all of the significant weaknesses identified at"
                        + " the initial inspection.";
            case INSUFFICIENT_PROGRESS ->
                "The area has not made sufficient progress in addressing two of the significant weaknesses identified"
                        + " at the initial inspection.";
            default -> "Leaders know their strengths and weaknesses well. No written statement of action is required.";
        };
    }
}
