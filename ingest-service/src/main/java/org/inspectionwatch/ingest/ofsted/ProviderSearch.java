package org.inspectionwatch.ingest.ofsted;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.survey.Page;
import org.inspectionwatch.ingest.survey.Pages;
import org.inspectionwatch.ingest.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Turns over the pages of one search and sees whether they add up. */
final class ProviderSearch {
    private static final int MOST_PAGES = 50;

    private final URI site;
    private final OfstedSettings settings;
    private final Pages pages;
    private final Survey survey;
    private final Map<String, SearchPage.Row> rows = new LinkedHashMap<>();

    ProviderSearch(URI site, OfstedSettings settings, Pages pages, Survey survey) {
        this.site = site;
        this.settings = settings;
        this.pages = pages;
        this.survey = survey;
    }

    /**
     * Providers by number. What is wrong is in the survey, as fault or doubt.
     *
     * @param since only those with a report published on that day or later; null: all
     */
    Collection<SearchPage.Row> run(@Nullable LocalDate since) {
        int total = Integer.MAX_VALUE;
        int start = 0;
        for (int page = 0; page < MOST_PAGES && start < total; page++) {
            URI address = address(start, since);
            switch (pages.get(address)) {
                case Page.Missing missing -> {
                    survey.fail(missing.problem());
                    return rows.values();
                }
                case Page.Content content -> {
                    SearchPage read = SearchPage.parse(content);
                    if (page > 0 && read.total() >= 0 && read.rows().isEmpty()) {
                        // Cut short: said below, where what came is counted.
                        return checked(read.total());
                    }
                    if (!read.missing().isEmpty()) {
                        drift(address, read);
                        return rows.values();
                    }
                    total = read.total();
                    start += settings.rows();
                    read.rows().forEach(row -> rows.putIfAbsent(row.urn(), row));
                }
            }
        }
        return checked(total);
    }

    private Collection<SearchPage.Row> checked(int total) {
        if (rows.size() != total) {
            survey.doubt(
                    ProblemKind.INCOMPLETE_LISTING,
                    site.toString(),
                    "The search says that it has %d results and gave %d providers; nothing of it is used."
                            .formatted(total, rows.size()));
        }
        return rows.values();
    }

    private void drift(URI address, SearchPage read) {
        survey.doubt(
                ProblemKind.MARKUP_DRIFT,
                address.toString(),
                "The search page %s lacks %s, so the site may have changed; nothing of it is used."
                        .formatted(
                                address,
                                String.join(
                                        " and ",
                                        read.missing().stream().distinct().toList())));
    }

    private URI address(int start, @Nullable LocalDate since) {
        String window = since == null ? "" : "&latest_report_date_start=" + SiteDates.IN_ADDRESS.format(since);
        return site.resolve(
                "/search?%s%s&start=%d&rows=%d".formatted(settings.query(), window, start, settings.rows()));
    }
}
