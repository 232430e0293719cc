package org.inspectionwatch.ingest.fetch.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows error pages that come with status 200 by their title or first heading, and pages whose main part is empty. The titles
 * are data: {@code error-pages.txt} beside this class.
 */
public final class KnownErrorPages implements ContentGuard {
    /** In letters, its navigation included. */
    private static final int LONGEST_ERROR_PAGE = 2000;
    /** Sites put their own name before or behind. */
    private static final Pattern TITLE_SEPARATOR = Pattern.compile(" [|\u2013\u2014:-] ");

    private final Set<String> titles;

    private KnownErrorPages(Set<String> titles) {
        this.titles = titles;
    }

    /** With the titles that come with the program. */
    public static KnownErrorPages standard() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownErrorPages.class.getResourceAsStream("error-pages.txt")),
                StandardCharsets.UTF_8))) {
            return new KnownErrorPages(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownErrorPages::plain)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> objection(String mediaType, byte[] body) {
        if (!mediaType.equals(ContentType.HTML)) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
        return error(page).or(() -> shell(page));
    }

    /** A part of a title is believed on short pages alone: an article may be headed "Access denied - how files are kept". */
    private Optional<String> error(Document page) {
        Element heading = page.selectFirst("h1");
        Stream<String> whole = Stream.of(page.title(), heading == null ? "" : heading.text());
        Stream<String> parts =
                page.text().length() < LONGEST_ERROR_PAGE ? Stream.of(TITLE_SEPARATOR.split(page.title())) : Stream.empty();
        return Stream.concat(whole, parts)
                .filter(said -> titles.contains(plain(said)))
                .findFirst()
                .map(said -> "the error page \"" + said.strip() + "\"");
    }

    private static Optional<String> shell(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        Element content = main == null ? page.body() : main;
        content.select("script, style, noscript, template").remove();
        return content.text().isBlank() ? Optional.of("a page without content") : Optional.empty();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[.!\u2026\\s]+", " ").strip();
    }
}
