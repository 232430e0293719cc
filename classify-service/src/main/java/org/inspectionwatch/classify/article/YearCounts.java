package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Works out years that words only count: from the article's own, or from a year named before. */
final class YearCounts {
    private static final Pattern YEARS_AFTER = Pattern.compile(
            "\\b(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)( and a half)? years? (?:after|on from|since) (?:[\\w']+ )");
    private static final Pattern IN_YEARS = Pattern.compile(
            "\\bin (?:just |only |under |less than |over )?(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years\\b");
    private static final Pattern YEARS_LATER = Pattern.compile(
            "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) years? (later|before that)\\b");
    private static final int HALF_A_YEAR = 6;

    private final Calendar calendar;
    private final DateFinder dates;

    YearCounts(Calendar calendar, DateFinder dates) {
        this.calendar = calendar;
        this.dates = dates;
    }

    /**
     * "Inadequate in 2010 but adequate three years later": counted from the date before, null where that is news.
     *
     * @param old gives the old dates that stand before an offset of these words
     */
    @Nullable
    PartialDate later(String words, IntFunction<List<PartialDate>> old) {
        Matcher matcher = YEARS_LATER.matcher(words);
        List<PartialDate> before = matcher.find() ? old.apply(matcher.start()) : List.of();
        PartialDate article = calendar.article();
        if (before.isEmpty() || article == null) {
            return null;
        }
        PartialDate ago = ago(matcher.group(1));
        int years = ago == null ? 0 : article.year() - ago.year();
        PartialDate later = PartialDate.parse(
                String.valueOf(before.getLast().year() + (matcher.group(2).equals("later") ? years : -years)));
        return calendar.isOld(later) ? later : null;
    }

    /** "Three years after they were rated good": the article's year less three; null where the words are no such ones. */
    @Nullable
    PartialDate after(String words) {
        Matcher matcher = YEARS_AFTER.matcher(words);
        PartialDate article = calendar.article();
        if (article == null || !matcher.find()) {
            return null;
        }
        PartialDate date = ago(matcher.group(1));
        boolean year =
                date == null || matcher.group(2) == null || article.month() == null || article.month() > HALF_A_YEAR;
        return year
                ? date
                : PartialDate.parse(String.valueOf(Objects.requireNonNull(date).year() - 1));
    }

    /** "From A to B in six years": when it was A, roughly; empty where it is not said. */
    List<PartialDate> within(String words) {
        Matcher matcher = IN_YEARS.matcher(words);
        PartialDate article = calendar.article();
        if (article == null || !matcher.find()) {
            return List.of();
        }
        PartialDate date = ago(matcher.group(1));
        return date == null ? List.of() : List.of(date);
    }

    private @Nullable PartialDate ago(String number) {
        return dates.in(number + " years ago").getFirst().date();
    }
}
