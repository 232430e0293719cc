package org.inspectionwatch.classify.report.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the forms in which reports print them: "10 to 14 June 2024", "18 Feb 2014", "12/09/2016", blocks joined by "and". */
public final class PrintedDates {
    private static final String MONTH =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    /** Some exports lose the blank after it. */
    private static final String MONTH_END = "(?=[^a-z]|to\\b|and\\b|$)\\.?";

    private static final Pattern ATOM = Pattern.compile("(?<!\\d)(?:"
            + "(?<nday>\\d{1,2})[/.](?<nmonth>\\d{1,2})[/.](?<nyear>\\d{4}|\\d{2})"
            + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:of\\s+)?(?<month>" + MONTH
            + ")" + MONTH_END + ")?(?:,?\\s*(?<year>(?:19|20)\\d\\d))?"
            + ")(?!\\d)");
    private static final Pattern ONE_DAY =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?<month>" + MONTH + ")" + MONTH_END
                    + ",?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_NAME = Pattern.compile("(?<![a-z])(?:" + MONTH + ")" + MONTH_END);
    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;
    private static final int MONTH_LETTERS = 3;

    private PrintedDates() {}

    /** Day as printed, with the month and the year that another part of the text may give. */
    private record Atom(
            int day, @Nullable Month month, @Nullable Integer year) {}

    /**
     * The span from the first to the last day that the text names; empty where it names none, or a part is no date, or the end
     * comes before the start.
     */
    public static Optional<DateSpan> span(String text) {
        try {
            List<LocalDate> days = days(atoms(Plain.of(text)));
            if (days.isEmpty() || days.getLast().isBefore(days.getFirst())) {
                return Optional.empty();
            }
            return Optional.of(new DateSpan(days.getFirst(), days.getLast(), text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The text, in the form of {@link Plain}, without the names of months. */
    public static String withoutMonths(String text) {
        return MONTH_NAME.matcher(text).replaceAll("");
    }

    /** The first day in the text that has day, month and year in words. */
    public static Optional<LocalDate> firstDay(String text) {
        Matcher matcher = ONE_DAY.matcher(Plain.of(text));
        return matcher.find() ? day(matcher) : Optional.empty();
    }

    /** The month of that name or abbreviation, in any case. */
    static Month month(String name) {
        String start = name.substring(0, MONTH_LETTERS).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new DateTimeException("no month is called " + name);
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    month(matcher.group("month")),
                    Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Atom> atoms(String text) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        while (matcher.find()) {
            if (matcher.group("nday") != null) {
                int year = Integer.parseInt(matcher.group("nyear"));
                atoms.add(new Atom(
                        Integer.parseInt(matcher.group("nday")),
                        Month.of(Integer.parseInt(matcher.group("nmonth"))),
                        year < SHORT_YEAR ? year + CENTURY : year));
            } else {
                String month = matcher.group("month");
                String year = matcher.group("year");
                atoms.add(new Atom(
                        Integer.parseInt(matcher.group("day")),
                        month == null ? null : month(month),
                        year == null ? null : Integer.valueOf(year)));
            }
        }
        return atoms;
    }

    /** Fills in months and years from right to left, as "10 to 14 June 2024" leaves them out; then years from left to right. */
    private static List<LocalDate> days(List<Atom> atoms) {
        List<Atom> filled = new ArrayList<>(atoms);
        for (int i = filled.size() - 2; i >= 0; i--) {
            filled.set(i, before(filled.get(i), filled.get(i + 1)));
        }
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            Atom atom = i == 0 ? filled.get(i) : after(filled.get(i), filled.get(i - 1));
            filled.set(i, atom);
            if (atom.month() == null || atom.year() == null) {
                throw new DateTimeException("a date lacks its month or its year");
            }
            days.add(LocalDate.of(atom.year(), atom.month(), atom.day()));
        }
        return days;
    }

    private static Atom before(Atom atom, Atom next) {
        Month month = atom.month() == null ? next.month() : atom.month();
        Integer year = atom.year();
        if (year == null && next.year() != null) {
            boolean yearEarlier = month != null && next.month() != null && month.compareTo(next.month()) > 0;
            year = yearEarlier ? next.year() - 1 : next.year();
        }
        return new Atom(atom.day(), month, year);
    }

    private static Atom after(Atom atom, Atom last) {
        if (atom.year() != null || last.year() == null || atom.month() == null) {
            return atom;
        }
        boolean yearLater = last.month() != null && atom.month().compareTo(last.month()) < 0;
        return new Atom(atom.day(), atom.month(), yearLater ? last.year() + 1 : last.year());
    }
}
