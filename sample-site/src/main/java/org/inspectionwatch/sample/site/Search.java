package org.inspectionwatch.sample.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.page.Listing;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;

/** Searches the listing by words, state and date of the latest report; at most 100 rows a page. */
final class Search {
    private static final int MOST_ROWS = 100;
    private static final int USUAL_ROWS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.UK);
    /** The listing's number for children's services of local authorities. */
    private static final String AUTHORITIES = "12";

    private final SiteState state;

    Search(SiteState state) {
        this.state = state;
    }

    Listing find(HttpRequest request) {
        List<Listing.Row> found =
                rows().stream().filter(row -> fits(row, request)).toList();
        if (state.quirks().isReversed()) {
            found = found.reversed();
        }
        int rows = Math.clamp(number(request, "rows", USUAL_ROWS), 1, MOST_ROWS);
        int start = Math.clamp(number(request, "start", 0), 0, found.size());
        if (state.quirks().isCut()) {
            found = found.subList(0, Math.min(found.size(), MOST_ROWS));
            start = Math.min(start, found.size());
        }
        int end = Math.min(found.size(), start + rows);
        return new Listing(
                found.size(),
                found.subList(start, end),
                start > 0 ? address(request, Math.max(0, start - rows), rows) : null,
                end < found.size() ? address(request, end, rows) : null);
    }

    private List<Listing.Row> rows() {
        LocalDate today = state.today();
        List<Listing.Row> rows = new ArrayList<>();
        for (Provider provider : state.world().providers()) {
            if (!state.quirks().isHidden(provider.urn())) {
                LocalDate latest = state.world().of(provider, today).stream()
                        .map(SampleDocument::published)
                        .findFirst()
                        .orElse(null);
                rows.add(new Listing.Row(provider, provider.closed(today), latest));
            }
        }
        rows.sort(Comparator.comparing(row -> row.provider().name()));
        return rows;
    }

    private static boolean fits(Listing.Row row, HttpRequest request) {
        List<String> types = request.parameters().stream()
                .filter(parameter -> parameter.getKey().startsWith("level_2_types["))
                .map(Map.Entry::getValue)
                .toList();
        List<String> states = request.parameters().stream()
                .filter(parameter -> parameter.getKey().startsWith("status["))
                .map(Map.Entry::getValue)
                .toList();
        return (types.isEmpty() || types.contains(AUTHORITIES))
                && (states.isEmpty() || states.contains(row.closed() ? "2" : "1"))
                && request.first("q").map(words -> says(row, words)).orElse(true)
                && request.first("latest_report_date_start")
                        .map(Search::day)
                        .map(from -> row.latest() != null && !row.latest().isBefore(from))
                        .orElse(true)
                && request.first("latest_report_date_end")
                        .map(Search::day)
                        .map(to -> row.latest() != null && !row.latest().isAfter(to))
                        .orElse(true);
    }

    private static boolean says(Listing.Row row, String words) {
        return row.provider().urn().equals(words)
                || row.provider().name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** A date that cannot be read filters nothing out, as on the real site. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException unreadable) {
            return LocalDate.EPOCH;
        }
    }

    private static int number(HttpRequest request, String name, int otherwise) {
        return request.first(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private static String address(HttpRequest request, int start, int rows) {
        String kept = request.parameters().stream()
                .filter(parameter -> !parameter.getKey().equals("start")
                        && !parameter.getKey().equals("rows"))
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()) + "&")
                .collect(Collectors.joining());
        return "/search?" + kept + "start=" + start + "&rows=" + rows;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
