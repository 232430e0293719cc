package org.inspectionwatch.classify.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds dates in sentences: full and partial ones, and relative ones such as "last month", against the article's date. */
final class DateFinder {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String MONTH =
            "(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String OTHER_MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: " + OTHER_MONTH
            + ")?(?: ?(?:to|and|-|until) ?(?:\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?" + MONTH
            + "\\b(?:,? (?<y>(?:19|20)\\d\\d)| (?<this>this year))?");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b" + MONTH
                    + " (?<d>\\d{1,2})(?:st|nd|rd|th)?(?! ?(?:per|%))(?:(?: and|-| to) \\d{1,2})?\\b(?:,? (?<y>(?:19|20)\\d\\d))?");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("\\b(?:(?<last>last|this|in|since|late|early|a|the|over|during|of|between) (?:\\w+ and )?)?"
                    + MONTH + "\\b(?:,? (?<y>(?:19|20)\\d\\d)| (?<this>this year|last year))?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/£,.-])\\b(?<y>(?:19|20)\\d\\d)\\b(?![%\\d])");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(?<n>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:ago|earlier|back|before(?! that\\b| then\\b))|(?<ly>last year|the year before)"
                    + "|(?<lm>last month)|(?<season>last (?:summer|spring|autumn|winter))|(?<ty>(?:earlier |later )?this year)|(?<td>today|yesterday|this week|last week|this month))\\b");

    private final @Nullable PartialDate article;

    DateFinder(@Nullable PartialDate article) {
        this.article = article;
    }

    /** The first full date of a dateline, or null. */
    static @Nullable PartialDate only(String norm) {
        return new DateFinder(null)
                .in(norm).stream()
                        .map(DateMention::date)
                        .filter(date -> date != null && date.exact() != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Dates in order, none overlapping; {@code norm} is a normalised sentence. */
    List<DateMention> in(String norm) {
        List<DateMention> found = new ArrayList<>();
        boolean[] taken = new boolean[norm.length()];
        for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY, MONTH_ONLY, YEAR, RELATIVE)) {
            Matcher matcher = pattern.matcher(norm);
            while (matcher.find()) {
                if (!taken[matcher.start()] && !taken[matcher.end() - 1] && !isVerbMay(matcher, pattern)) {
                    found.add(mention(pattern, matcher));
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                }
            }
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return found;
    }

    /** "May" and "March" without a day or year are months only after a preposition. */
    private static boolean isVerbMay(Matcher matcher, Pattern pattern) {
        if (pattern != MONTH_ONLY || matcher.group("y") != null || matcher.group("this") != null) {
            return false;
        }
        String month = matcher.group("m");
        return (month.equals("may")
                        || month.equals("march")
                        || (month.length() <= 4 && !month.equals("june") && !month.equals("july")))
                && matcher.group("last") == null;
    }

    private DateMention mention(Pattern pattern, Matcher matcher) {
        if (pattern == YEAR) {
            return of(matcher, partial(Integer.parseInt(matcher.group("y")), 0, 0), true);
        }
        if (pattern == RELATIVE) {
            return of(matcher, relative(matcher), false);
        }
        int month = MONTHS.indexOf(matcher.group("m").substring(0, 3)) + 1;
        int day = pattern == MONTH_ONLY ? 0 : Integer.parseInt(matcher.group("d"));
        String year = matcher.group("y");
        if (year != null) {
            return of(matcher, partial(Integer.parseInt(year), month, day), true);
        }
        String which = pattern == MONTH_DAY ? null : matcher.group("this");
        return of(matcher, month(month, day, which), false);
    }

    private static DateMention of(Matcher matcher, @Nullable PartialDate date, boolean yearStated) {
        return new DateMention(matcher.start(), matcher.end(), date, yearStated);
    }

    private @Nullable PartialDate month(int month, int day, @Nullable String which) {
        if (article == null) {
            return null;
        }
        if (which != null) {
            return partial(article.year() - (which.startsWith("last") ? 1 : 0), month, day);
        }
        Integer now = article.month();
        return now == null ? null : partial(month > now ? article.year() - 1 : article.year(), month, day);
    }

    private @Nullable PartialDate relative(Matcher matcher) {
        if (article == null) {
            return null;
        }
        String years = matcher.group("n");
        if (years != null) {
            int count = Character.isDigit(years.charAt(0))
                    ? Integer.parseInt(years)
                    : Math.max(1, NUMBERS.indexOf(years) + 1);
            return partial(article.year() - count, 0, 0);
        }
        if (matcher.group("ly") != null || matcher.group("season") != null) {
            return partial(article.year() - 1, 0, 0);
        }
        if (matcher.group("lm") != null) {
            return article.month() == null
                    ? null
                    : PartialDate.of(
                            YearMonth.of(article.year(), article.month()).minusMonths(1));
        }
        if (matcher.group("ty") != null) {
            return partial(article.year(), 0, 0);
        }
        return matcher.group("td").equals("today") ? article : null;
    }

    private static @Nullable PartialDate partial(int year, int month, int day) {
        try {
            if (day > 0) {
                return PartialDate.of(LocalDate.of(year, month, day));
            }
            return new PartialDate(year, month == 0 ? null : month, null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
