package org.inspectionwatch.ingest.ofsted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.ListingReader;
import org.inspectionwatch.ingest.survey.Page;
import org.inspectionwatch.ingest.survey.Pages;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.inspectionwatch.ingest.survey.SurveyedPage;

/** Searches for providers, then reads the pages of those that may have something new. */
final class OfstedListing implements ListingReader {
    /** So many pages of another shape may be accidents; more are a new design of the site. */
    private static final int ODD_PAGES = 2;

    private static final int MISSES_IN_A_ROW = 3;
    private static final int NAMED = 12;

    private final SourceDefinition definition;
    private final OfstedSettings settings;
    private final ExpectedAuthorities expected;

    OfstedListing(SourceDefinition definition, OfstedSettings settings, ExpectedAuthorities expected) {
        this.definition = definition;
        this.settings = settings;
        this.expected = expected;
    }

    @Override
    public Survey survey(SurveyRequest request, Pages pages) {
        Survey survey = new Survey();
        Integer days = settings.windowDays();
        LocalDate since =
                request.full() || days == null ? null : request.today().minusDays(days);
        Collection<SearchPage.Row> rows = new ProviderSearch(definition.url(), settings, pages, survey).run(since);
        if (survey.fault().isEmpty() && survey.doubts().isEmpty() && since == null) {
            checkCompleteness(rows, request.today(), survey);
        }
        if (survey.fault().isEmpty() && survey.doubts().isEmpty()) {
            visit(rows.stream().filter(row -> mayHaveNews(row, request)).toList(), pages, survey);
        }
        return survey;
    }

    private void checkCompleteness(Collection<SearchPage.Row> rows, LocalDate today, Survey survey) {
        String site = definition.url().toString();
        if (rows.isEmpty()) {
            survey.doubt(
                    ProblemKind.EMPTY_LISTING, site, "The search found no provider at all; nothing of it is used.");
            return;
        }
        Map<String, String> due = expected.on(today);
        Set<String> listed = rows.stream().map(SearchPage.Row::urn).collect(Collectors.toSet());
        List<String> absent = due.entrySet().stream()
                .filter(each -> !listed.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!absent.isEmpty()) {
            survey.doubt(
                    ProblemKind.INCOMPLETE_LISTING,
                    site,
                    "The search lists %d providers and lacks %d of the %d authorities that exist: %s; nothing of it is used."
                            .formatted(rows.size(), absent.size(), due.size(), names(absent)));
        }
    }

    private static String names(List<String> absent) {
        String first = absent.stream().limit(NAMED).collect(Collectors.joining(", "));
        return absent.size() > NAMED ? first + " and %d more".formatted(absent.size() - NAMED) : first;
    }

    /** A day may bring a second report after the first was seen, so young pages are read again. */
    private boolean mayHaveNews(SearchPage.Row row, SurveyRequest request) {
        Integer days = settings.windowDays();
        boolean young = days != null
                && row.latest() != null
                && !row.latest().isBefore(request.today().minusDays(days));
        return request.full() || young || !mark(row).equals(request.marks().get(name(row)));
    }

    private void visit(List<SearchPage.Row> rows, Pages pages, Survey survey) {
        int odd = 0;
        int misses = 0;
        for (SearchPage.Row row : rows) {
            switch (pages.get(row.page())) {
                case Page.Content content -> {
                    misses = 0;
                    odd += read(row, ProviderPage.parse(content), survey);
                }
                case Page.Missing missing -> {
                    survey.gap(missing.problem());
                    misses = missing.hostAils() ? misses + 1 : 0;
                }
            }
            if (misses >= MISSES_IN_A_ROW) {
                break;
            }
        }
        if (odd > ODD_PAGES) {
            survey.doubt(
                    ProblemKind.MARKUP_DRIFT,
                    definition.url().toString(),
                    "%d of %d provider pages are of another shape, so the site may have changed; nothing is used."
                            .formatted(odd, rows.size()));
        }
    }

    /** 1 where the page is not what it should be. */
    private int read(SearchPage.Row row, ProviderPage page, Survey survey) {
        List<String> missing = new ArrayList<>(page.missing());
        if (missing.isEmpty() && !row.urn().equals(page.urn())) {
            missing.add("the URN " + row.urn());
        }
        if (missing.isEmpty() && page.reports().isEmpty() && row.latest() != null) {
            missing.add(ProviderPage.LINK);
        }
        if (!missing.isEmpty()) {
            survey.gap(new RunProblem(
                    ProblemKind.MARKUP_DRIFT,
                    row.page().toString(),
                    "The page %s lacks %s and is left out.".formatted(row.page(), String.join(" and ", missing))));
            return 1;
        }
        List<ListedItem> items = page.reports().stream()
                .filter(report -> isTaken(report, survey))
                .map(report -> item(row, report))
                .toList();
        survey.add(new SurveyedPage(name(row), mark(row), true, items));
        return 0;
    }

    private boolean isTaken(ProviderPage.Report report, Survey survey) {
        if (!definition.covers(report.address())) {
            survey.remark(
                    ProblemKind.BAD_ADDRESS,
                    report.address().toString(),
                    "%s is not at a host of this source and is left out.".formatted(report.address()));
            return false;
        }
        if (!report.title().isKnown()) {
            survey.remark(
                    ProblemKind.UNKNOWN_TITLE,
                    report.address().toString(),
                    "'%s' is a title of no known form; its kind is read from the document."
                            .formatted(report.title().title()));
        }
        return true;
    }

    private static ListedItem item(SearchPage.Row row, ProviderPage.Report report) {
        LocalDate published = report.title().published();
        String key = row.urn() + "/" + report.file();
        String location = name(row) + "/file/" + report.file();
        return new ListedItem(
                key,
                location,
                report.address(),
                new Listing(
                        row.urn(),
                        row.name(),
                        report.title().title(),
                        report.address().toString(),
                        published == null ? null : PartialDate.of(published)),
                null);
    }

    private static String name(SearchPage.Row row) {
        return "provider/44/" + row.urn();
    }

    private static String mark(SearchPage.Row row) {
        return row.latest() == null ? "none" : row.latest().toString();
    }
}
