package org.inspectionwatch.sample.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small things that all pages need. */
final class Markup {
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.UK);

    private Markup() {}

    /** Text as it stands in HTML and XML. */
    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    /** A day as "07 November 2023". */
    static String day(LocalDate day) {
        return PADDED.format(day);
    }
}
