package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that date only the like of a grade and not the grade: "was judged good, as in 2017", "stays good, its grade in 2021",
 * "as in 2018, it is rated good".
 */
final class Echoes {
    /** Rule of the grade of then. */
    static final String RULE = "echoed";

    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private final TimeReader times;

    Echoes(TimeReader times) {
        this.times = times;
    }

    /** The time of the earlier grade that is the same; null where the words behind or before a grade name no such one. */
    @Nullable
    Time of(String norm, GradeHit hit) {
        String before = norm.substring(0, hit.start());
        Lexicon.Hit behind = WORDS.first("echo.behind", norm.substring(hit.end()));
        if (WORDS.has("echo.veto", norm)) {
            return null;
        }
        if (WORDS.pairs("echo.kept", before, norm.substring(hit.end()))) {
            List<PartialDate> dates = times.oldDates(norm.substring(hit.end()));
            return dates.isEmpty() ? null : Time.ofLastInspection(dates.subList(0, 1));
        }
        Lexicon.Hit ahead = WORDS.first("echo.ahead", before);
        if (behind == null && ahead == null) {
            return null;
        }
        int start = ahead == null ? 0 : ahead.end();
        boolean past = WORDS.has("echo.past", before.substring(start))
                || !times.oldDates(before.substring(start)).isEmpty();
        String then = ahead == null && behind != null
                ? norm.substring(hit.end() + behind.start(), hit.end() + behind.end())
                : before.substring(0, start);
        List<PartialDate> dates = times.oldDates(then);
        boolean dated = !dates.isEmpty() || WORDS.has("echo.last", then);
        return past || !dated ? null : Time.ofLastInspection(dates);
    }
}
