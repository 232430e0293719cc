package org.inspectionwatch.sample.site;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * The validators of something, and what they make of a request.
 *
 * @param etag strong, with its quotes
 * @param lastModified or null where the site does not say
 */
record Conditional(String etag, @Nullable OffsetDateTime lastModified) {

    /** A page is known by its content alone. */
    static Answer page(HttpRequest request, Answer page) {
        String etag = "\"" + SiteFiles.sha256(page.body()).substring(0, 24) + "\"";
        return new Conditional(etag, null).answer(request, () -> page);
    }

    /** The content, or 304 where the visitor has it. */
    Answer answer(HttpRequest request, Supplier<Answer> content) {
        if (isKnown(request)) {
            return new Answer(304, headers(), new byte[0]);
        }
        Answer whole = content.get();
        Map<String, String> headers = new LinkedHashMap<>(whole.headers());
        headers.putAll(headers());
        return new Answer(whole.status(), headers, whole.body());
    }

    private Map<String, String> headers() {
        return lastModified == null
                ? Map.of("ETag", etag)
                : Map.of("ETag", etag, "Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(lastModified));
    }

    /** RFC 9110: If-None-Match decides where it is given, else If-Modified-Since. */
    private boolean isKnown(HttpRequest request) {
        return request.header("if-none-match")
                .map(tags -> Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag)))
                .orElseGet(() -> request.header("if-modified-since")
                        .map(this::isNotNewerThan)
                        .orElse(false));
    }

    private boolean isNotNewerThan(String date) {
        try {
            return lastModified != null
                    && !lastModified
                            .toInstant()
                            .isAfter(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
