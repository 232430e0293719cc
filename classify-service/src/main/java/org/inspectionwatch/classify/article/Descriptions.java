package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that only describe an authority before its grade, so that their date is not that of the grade. */
final class Descriptions {
    private static final Pattern DESCRIBED = Pattern.compile(
            ",( (?:formed|set up|created|founded|launched|led|home to|the|an?|one of|created|born) (?![^,;]*\\b(?:inspect\\w*|rat(?:ed|ing)|grad(?:ed?|ing)|judg\\w+|report|verdict|visit\\w*|outstanding|good|inadequate|improvement)\\b)[^,;]{3,80}), (?=(?:has|have|is|are|was|were|remains?|stays?|can|now)\\b)");

    /** "Since it came into being last year": the date of a council, not of what inspectors say of it. */
    private static final Pattern BEGAN = Pattern.compile(
            "( since (?:it|they|the (?:\\w+ )?(?:council|authority|trust|company))(?: first| formally)? (?:came into (?:being|existence)|(?:was|were) (?:formed|created|set up|born|founded|established|launched)|replaced|took over|took (?:charge|control)|opened|began|started)(?:\\b[^,;]*?(?:last year|(?:19|20)\\d\\d|\\w+ (?:years?|months) ago))?)(?=[ ,.])");

    private static final Pattern LEFT_GRADE = Pattern.compile(
            ",( (?:the|its|an?) (?:grade|rating|mark|judge?ment|verdict|result|label|level)\\b[^,;]{3,90}),(?= (?:straight |directly |all the way |right |back |on |now )*(?:to|into|down|up)\\b)");

    private Descriptions() {}

    /** "Cumberland Council, formed last year, has been told": a sentence with blanks for what only describes, before an offset. */
    static String blanked(String norm, int offset) {
        StringBuilder text = new StringBuilder(norm);
        for (Pattern description : List.of(DESCRIBED, LEFT_GRADE, BEGAN)) {
            Matcher matcher = description.matcher(norm.substring(0, Math.min(offset, norm.length())));
            while (matcher.find()) {
                text.replace(matcher.start(1), matcher.end(1), " ".repeat(matcher.end(1) - matcher.start(1)));
            }
        }
        return text.toString();
    }
}
