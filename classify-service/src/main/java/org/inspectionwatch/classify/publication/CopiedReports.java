package org.inspectionwatch.classify.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockText;

/**
 * Recognises the words of a report or letter that come without its pages, as when they were copied out of the PDF. They are no
 * news, and a report's grades are read from its layout.
 */
final class CopiedReports {
    /** The opening, with a letter's two addresses. */
    private static final int LOOK_AT = 60;

    private static final String SERVICES = "children['\u2019]?s? (?:social care )?services";
    /** What the openings of reports and letters have; an article may have one of them, and none has two. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(?i)^(?:re-? ?)?inspection of (?:.{0,80}" + SERVICES
                    + "\\.?$|services for children in need of help"
                    + "|safeguarding and looked after children|(?:services for )?looked after children"
                    + "|local authority arrangements for the protection of children)"),
            Pattern.compile(
                    "(?i)^(?:subject:? |re:? )?(?:ofsted |ilacs )?(?:\\w+ )?(?:focus+ed|monitoring) visit (?:of|to|in) "
                            + ".{0,80}" + SERVICES + "\\.?$"),
            Pattern.compile("(?i)^(?:re:? )?(?:joint )?(?:local )?(?:area send (?:full )?(?:inspection|revisit)"
                    + "|targeted area inspection|targeted inspection) (?:of|in|to)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:dates? of (?:inspection|review|visit)|(?:inspection|review|visit) dates?)(?: ?:$| ?:? ?\\d{1,2}\\b)"),
            Pattern.compile("(?i)\\b(?:lead inspector|reporting inspector) ?:(?: ?\\p{L}|$)"),
            Pattern.compile("(?i)\\b(?:report published|date published|age group) ?:"),
            Pattern.compile("^Dear \\p{L}"),
            Pattern.compile("(?i)\\bthis (?:letter|report) (?:summarises|sets out|outlines|contains|provides|includes) "
                    + "(?:the |a |our )?(?:key )?(?:findings|outcome|summary|report of)\\b"),
            Pattern.compile(
                    "(?i)^(?:piccadilly gate|aviation house|clive house|agora 6|store street)\\b|^enquiries@ofsted"),
            Pattern.compile("(?i)^judgement(?: grade)?$"));

    private static final String REASON =
            "This looks like the text of a report: nothing was read, since grades are read from "
                    + "its layout; hand in the PDF.";

    private CopiedReports() {}

    /** What is told of such words: that a person should get the report itself. Empty for all other texts. */
    static Optional<Finding> of(BlockText text) {
        List<Evidence> marks = new ArrayList<>();
        List<String> opening =
                text.blocks().stream().limit(LOOK_AT).map(Block::text).toList();
        for (Pattern mark : MARKS) {
            opening.stream()
                    .filter(line -> mark.matcher(line).find())
                    .findFirst()
                    .ifPresent(line -> marks.add(new Evidence("inspection", line, null, "copied-report")));
        }
        return marks.size() < 2 ? Optional.empty() : Optional.of(toReview(marks));
    }

    private static Finding toReview(List<Evidence> marks) {
        InspectionClaim unknown = InspectionClaim.of(InspectionKind.UNKNOWN, KindBasis.INFERRED);
        return Finding.about(null, Body.COUNCIL, unknown, Basis.REPORTED)
                .news(false)
                .confidence(0)
                .needsReview("authority_id", REASON)
                .needsReview("inspection", REASON)
                .evidence(marks)
                .build();
    }
}
