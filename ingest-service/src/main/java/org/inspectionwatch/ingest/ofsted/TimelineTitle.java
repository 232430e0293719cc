package org.inspectionwatch.ingest.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a link to a report: {@code Children's services inspection, pdf - 12 March 2024} in all the forms that the site
 * has had.
 *
 * @param title without file type and day
 * @param published the last day in the words, which is the day of publication; null where there is none
 */
record TimelineTitle(String title, @Nullable LocalDate published) {
    /** Hyphens may stand in the title as well: the last day counts. */
    private static final Pattern DATED = Pattern.compile(
            "^(?<title>.*)[-\\u2013\\u2014]\\s*(?<day>\\d{1,2}\\s+\\p{L}+\\s+\\d{4})\\s*$", Pattern.DOTALL);

    private static final Pattern FILE_TYPE =
            Pattern.compile("(?:,\\s*|\\s+as\\s+|\\s+)(?:pdf|docx?|html)\\s*[,.]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final List<Pattern> KNOWN = List.of(
            known("children.s services (re-?)?inspection"),
            known("inspection of (local authority )?children.s services"),
            known("single inspection of la children.s services"),
            known("(children.s services )?focused visit"),
            known("monitoring visit"),
            known("joint (targeted )?area (child protection|review|inspection)"),
            known("area send|send (full )?(inspection|re-?visit|monitoring)|local area send"),
            known("adoption|fostering|private fostering|safeguarding children board|lscb"),
            known("safeguarding|looked.after|care leavers|annual performance|children.s services assessment"));

    static TimelineTitle parse(String words) {
        String text = BLANKS.matcher(words).replaceAll(" ").strip();
        Matcher dated = DATED.matcher(text);
        LocalDate published = dated.matches() ? SiteDates.parse(dated.group("day")) : null;
        String title = published == null ? text : dated.group("title").strip();
        return new TimelineTitle(FILE_TYPE.matcher(title).replaceFirst("").strip(), published);
    }

    /** Whether the title is of a form that was seen before. */
    boolean isKnown() {
        return KNOWN.stream().anyMatch(form -> form.matcher(title).find());
    }

    private static Pattern known(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
