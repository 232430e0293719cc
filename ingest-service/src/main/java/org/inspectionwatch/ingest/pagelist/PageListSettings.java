package org.inspectionwatch.ingest.pagelist;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.survey.ItemFilter;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a page list; selectors are CSS as jsoup knows it.
 *
 * @param item selects each entry
 * @param link selects within an entry the link to the document
 * @param title selects within an entry the title, or null: the link's words
 * @param date selects within an entry the day of publication, or null where none is shown; attribute {@code datetime} counts
 *     before the words
 * @param dateForm how the words write a day
 * @param next selects the link to the next page, or null where there is one page only
 * @param maxPages to turn over at a full look
 * @param required selectors of what every page has; their absence means that the site has changed
 * @param filter which entries to take
 */
record PageListSettings(
        String item,
        String link,
        @Nullable String title,
        @Nullable String date,
        DateTimeFormatter dateForm,
        @Nullable String next,
        int maxPages,
        List<String> required,
        ItemFilter filter) {
    private static final String DATE_FORM = "d MMMM uuuu";

    PageListSettings {
        required = List.copyOf(required);
    }

    static PageListSettings read(Fields fields) {
        PageListSettings settings = new PageListSettings(
                selector(fields, "item", fields.required("item")),
                selector(fields, "link", fields.required("link")),
                optional(fields, "title"),
                optional(fields, "date"),
                form(fields),
                optional(fields, "next"),
                fields.number("max_pages", 1),
                fields.texts("required").stream()
                        .map(each -> selector(fields, "required", each))
                        .toList(),
                new ItemFilter(fields.patterns("include")));
        fields.refuseOthers();
        return settings;
    }

    private static @Nullable String optional(Fields fields, String name) {
        String text = fields.text(name);
        return text == null ? null : selector(fields, name, text);
    }

    private static String selector(Fields fields, String name, String text) {
        try {
            if (!text.isEmpty()) {
                QueryParser.parse(text);
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            fields.problem(name, "is '%s' and must be a CSS selector".formatted(text));
        }
        return text;
    }

    private static DateTimeFormatter form(Fields fields) {
        String form = fields.text("date_form");
        try {
            return formatter(form == null ? DATE_FORM : form);
        } catch (IllegalArgumentException e) {
            fields.problem("date_form", "is '%s' and must be a pattern such as %s".formatted(form, DATE_FORM));
            return formatter(DATE_FORM);
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
