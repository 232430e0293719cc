package org.inspectionwatch.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and addresses as templates write them. */
@TemplateExtension
public final class PageWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private PageWords() {}

    /** Such as {@code 3 June 2026}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 3 June 2026 at 09:30}, by the clocks of the United Kingdom. */
    public static String words(Instant moment) {
        return MOMENT.format(moment.atZone(UNITED_KINGDOM));
    }

    /** With commas between thousands. */
    public static String words(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** With commas between thousands. */
    public static String words(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /**
     * The address if a person can follow it safely, which is over HTTP alone; or else null. Addresses come from documents
     * and listings.
     */
    public static @Nullable String safe(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address : null;
    }
}
