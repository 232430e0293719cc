package org.inspectionwatch.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;

/**
 * The licence under which a report says that it may be used. Most reports name the Open Government Licence on their last
 * pages; some of 2013 allow no more than reproduction that is not commercial.
 */
public enum PrintedLicence {
    OPEN_GOVERNMENT("Open Government Licence", Pattern.compile("(?i)open government licence")),
    NON_COMMERCIAL(
            "Crown copyright, non-commercial reproduction only",
            Pattern.compile("(?i)(?:reproduced|copy)\\b[^.]{0,80}\\bfor non-?\\s?commercial"));

    private final String statement;
    private final Pattern words;

    PrintedLicence(String statement, Pattern words) {
        this.statement = statement;
        this.words = words;
    }

    /** What events and pages say of it. */
    public String statement() {
        return statement;
    }

    /** The widest licence that the text grants, or empty where it names none. Articles name none that is theirs. */
    public static Optional<PrintedLicence> of(PublicationText text) {
        return switch (text) {
            case PagedText pages -> of(pages.pages());
            case BlockText _, UnreadableText _ -> Optional.empty();
        };
    }

    private static Optional<PrintedLicence> of(List<Page> pages) {
        for (PrintedLicence licence : values()) {
            if (pages.reversed().stream().anyMatch(licence::standsOn)) {
                return Optional.of(licence);
            }
        }
        return Optional.empty();
    }

    private boolean standsOn(Page page) {
        String text = String.join(" ", page.lines().stream().map(Line::text).toList());
        return words.matcher(text).find();
    }
}
