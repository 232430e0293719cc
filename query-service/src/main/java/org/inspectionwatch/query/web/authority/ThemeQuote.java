package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What inspectors say of a theme.
 *
 * @param text their words
 * @param page where they stand, from 1, or null
 * @param url of the document, or null
 * @param source what the document is, for people
 * @param published when it was, or null
 */
public record ThemeQuote(
        String text,
        @Nullable Integer page,
        @Nullable String url,
        String source,
        @Nullable LocalDate published) {}
