package org.inspectionwatch.ingest.ofsted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as the site writes them: {@code 7 July 2017}, {@code 07 July 2017}, with any blanks. */
final class SiteDates {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    /** As the search takes a day in its address. */
    static final DateTimeFormatter IN_ADDRESS = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private SiteDates() {}

    /** Null where the words are no day. */
    static @Nullable LocalDate parse(String words) {
        try {
            return LocalDate.parse(BLANKS.matcher(words).replaceAll(" ").strip(), WORDS);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
