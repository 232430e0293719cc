package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The year of a season that an article only names: "rated outstanding in the spring".
 *
 * @param published when the article came out, or null where it is not known
 */
record Seasons(@Nullable PartialDate published) {
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");
    private static final List<String> STARTS = List.of("spring", "summer", "autumn", "winter");
    private static final int MONTHS = 3;

    /** The year of the last such season before the article; empty where the words name none or the article has no month. */
    List<PartialDate> last(String norm) {
        Lexicon.Hit hit = WORDS.first("in-season", norm);
        if (hit == null || published == null || published.month() == null) {
            return List.of();
        }
        String words = norm.substring(hit.start(), hit.end());
        int season = STARTS.indexOf(words.substring(words.lastIndexOf(' ') + 1));
        int begins = season * MONTHS + MONTHS;
        int year = published.month() > begins ? published.year() : published.year() - 1;
        return List.of(PartialDate.parse(String.valueOf(year)));
    }
}
