package org.inspectionwatch.classify.report.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.words.Plain;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** Finds the words by which a file calls itself a draft or embargoed: its grades may still change. */
public final class DraftMark {
    /** Longer lines are running text. */
    private static final int LONGEST = 90;

    private static final Pattern MARK = Pattern.compile("^\\W*(?:"
            + "(?:final |initial |first |second |confidential )?(?:draft|d r a f t)(?: (?:report|letter|copy|version|inspection report|document))?(?: ?v?[\\d.]+)?"
            + "(?:\\W*$| ?[-:(,/].*| (?:report|letter|copy|version) (?:for|not|to)\\b.*| (?:for|not for|in confidence|confidential|only)\\b.*)"
            + "|(?:draft\\W+)?(?:strictly )?not (?:yet )?for (?:publication|release|circulation|onward|further|public|distribution)[^a-z]*"
            + "|(?:this (?:report|letter|document|copy) is )?(?:strictly )?(?:embargo|embargoed|under embargo)\\b.*"
            + "|pre-? ?publication (?:draft|copy|version|report|letter)\\b.*"
            + "|this (?:report|letter|document|copy) is (?:a|in|still (?:a|in)) draft\\b.*)$");

    private DraftMark() {}

    /** Why the file is no final report, or empty. Margins count too: that is where watermarks and headers stand. */
    public static Optional<String> reason(PagedText text) {
        for (Page page : text.pages()) {
            for (Line line : page.lines()) {
                String words = Plain.of(line.text());
                if (words.length() <= LONGEST && MARK.matcher(words).matches()) {
                    return Optional.of("The file calls itself a draft or embargoed: \"%s\" on page %d."
                            .formatted(line.text(), page.number()));
                }
            }
        }
        return Optional.empty();
    }
}
