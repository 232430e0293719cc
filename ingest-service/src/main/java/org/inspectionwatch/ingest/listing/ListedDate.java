package org.inspectionwatch.ingest.listing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.PartialDate;

/** Dates as listings write them: ISO 8601 to a day, month or year, and days in English words. */
final class ListedDate {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** {@code 7 July 2017}, {@code 07 july 2017}; strict, so that 31 June is no date. */
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private ListedDate() {}

    /** Empty where the words are no date. Days and months in figures only are not guessed at. */
    static Optional<PartialDate> parse(String words) {
        String date = BLANKS.matcher(words.strip()).replaceAll(" ");
        try {
            return Optional.of(
                    ISO.matcher(date).matches()
                            ? PartialDate.parse(date)
                            : PartialDate.of(LocalDate.parse(date, WORDS)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
