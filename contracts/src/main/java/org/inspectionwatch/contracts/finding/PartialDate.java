package org.inspectionwatch.contracts.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as precisely as the words gave it. Its JSON is ISO 8601 of that precision: {@code 2018-07-03},
 * {@code 2018-07} or {@code 2018}.
 *
 * @param year four digits
 * @param month 1 to 12, or null
 * @param day 1 to 31, or null; never without a month
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    /** Fails where the parts are no date. */
    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs a month");
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.getValue(), null, null);
    }

    /**
     * Reads ISO 8601.
     *
     * @throws DateTimeParseException where the text is neither a day, nor a month, nor a year
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    /** The day itself, or null where only a month or a year is known. */
    public @Nullable LocalDate exact() {
        return month == null || day == null ? null : LocalDate.of(year, month, day);
    }

    /** The first day that it may mean: orders dates of mixed precision. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @JsonValue
    @Override
    public String toString() {
        if (month == null) {
            return Year.of(year).toString();
        }
        return day == null
                ? YearMonth.of(year, month).toString()
                : LocalDate.of(year, month, day).toString();
    }
}
