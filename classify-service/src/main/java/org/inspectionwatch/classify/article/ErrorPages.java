package org.inspectionwatch.classify.article;

import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockText;

/** Recognises pages that a site serves in place of a document. */
public final class ErrorPages {
    /** What a reading of such a page says. */
    public static final String MESSAGE = "the page says that the report was not found";

    private static final int LOOK_AT = 60;
    private static final int LONGEST_NOTICE = 120;
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)^(?:.{0,40}\\b)?(?:(?:report|page|file|document) (?:not found|cannot be found|could not be found|does not exist)|slim application error"
                    + "|404 not found|error 404|404 - .{0,20}not found|application error)\\b");

    private ErrorPages() {}

    /** Whether one of the first blocks is the notice of an error page. */
    public static boolean isErrorPage(BlockText text) {
        return text.blocks().stream()
                .limit(LOOK_AT)
                .map(Block::text)
                .anyMatch(line ->
                        line.length() <= LONGEST_NOTICE && NOTICE.matcher(line).find());
    }
}
