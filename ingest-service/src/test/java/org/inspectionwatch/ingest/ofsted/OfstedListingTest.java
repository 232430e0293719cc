package org.inspectionwatch.ingest.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.ingest.definition.Given;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.ListingReader;
import org.inspectionwatch.ingest.survey.SavedPages;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.junit.jupiter.api.Test;

class OfstedListingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    private static final String DEFINITION = """
            id: reports
            kind: ofsted_listing
            url: https://reports.example/
            hosts: [files.example]
            settings: {query: q=, rows: 2, expect: listed, expected_urns: [90001, 90002, 90003]}
            """;

    private final ListingReader listing = Given.reader(new OfstedKind(Authorities.load()), DEFINITION);

    @Test
    void all_pages_of_the_search_and_all_reports_of_every_provider_are_read() {
        Survey survey = listing.survey(full(), site());

        assertThat(survey.doubts()).isEmpty();
        assertThat(survey.gaps()).isEmpty();
        assertThat(survey.pages())
                .extracting(page -> page.name())
                .containsExactly("provider/44/90001", "provider/44/90002", "provider/44/90003");
        assertThat(survey.pages().getFirst().items())
                .extracting(ListedItem::location)
                .containsExactly("provider/44/90001/file/101", "provider/44/90001/file/100");
        assertThat(survey.pages().getFirst().items().getFirst().listing())
                .isEqualTo(new Listing(
                        "90001",
                        "Borough of Number 90001",
                        "Children's services inspection",
                        "https://files.example/v1/file/101",
                        PartialDate.parse("2024-07-15")));
    }

    @Test
    void old_and_new_addresses_of_a_file_are_one_file() {
        assertThat(FileAddress.key(java.net.URI.create("https://files.api.example/v1/file/2900001")))
                .isEqualTo(FileAddress.key(java.net.URI.create("https://x.example/provider/files/2900001/urn/9.pdf")));
    }

    @Test
    void only_providers_with_another_latest_report_are_visited_between_full_looks() {
        SavedPages pages = site();

        Survey survey = listing.survey(
                new SurveyRequest(
                        false, TODAY, Map.of("provider/44/90001", "2024-07-15", "provider/44/90002", "2024-07-15")),
                pages);

        assertThat(survey.pages()).extracting(page -> page.name()).containsExactly("provider/44/90003");
        assertThat(pages.asked())
                .filteredOn(each -> each.contains("/provider/"))
                .hasSize(1);
    }

    @Test
    void a_window_of_days_is_asked_for_in_the_search() {
        ListingReader windowed = Given.reader(
                new OfstedKind(Authorities.load()), DEFINITION.replace("rows: 2", "rows: 2, window_days: 14"));
        SavedPages pages = new SavedPages()
                .with(
                        SitePages.SITE + "/search?q=&latest_report_date_start=06-07-2024&start=0&rows=2",
                        SitePages.search(0, List.of(), ""));

        Survey survey = windowed.survey(new SurveyRequest(false, TODAY, Map.of()), pages);

        assertThat(survey.doubts()).as("no news is no doubt").isEmpty();
        assertThat(survey.pages()).isEmpty();
    }

    @Test
    void a_listing_that_lacks_an_authority_is_not_believed() {
        Survey survey = listing.survey(full(), search(List.of("90001", "90003"), 2));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.INCOMPLETE_LISTING);
        assertThat(survey.doubts().getFirst().message()).contains("lacks 1 of the 3", "URN 90002");
        assertThat(survey.pages()).isEmpty();
    }

    @Test
    void a_listing_that_is_cut_short_is_not_believed() {
        Survey survey = listing.survey(full(), search(List.of("90001", "90002"), 3));

        assertThat(survey.doubts().getFirst().message()).contains("3 results and gave 2 providers");
    }

    @Test
    void a_search_that_finds_nothing_at_all_is_not_believed() {
        Survey survey = listing.survey(full(), search(List.of(), 0));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.EMPTY_LISTING);
    }

    @Test
    void a_search_of_another_shape_is_not_believed() {
        SavedPages pages = new SavedPages().with(SitePages.SITE + "/search?q=&start=0&rows=2", "<h1>Welcome</h1>");

        Survey survey = listing.survey(full(), pages);

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
        assertThat(survey.doubts().getFirst().message()).contains("strong.results-count");
    }

    @Test
    void every_authority_of_today_is_expected_of_the_real_site() {
        Map<String, String> expected = new ExpectedAuthorities(
                        Authorities.load(), new OfstedSettings("q=", 100, null, true, List.of()))
                .on(LocalDate.of(2026, 6, 1));

        assertThat(expected).hasSize(153).containsKey("80426");
    }

    @Test
    void a_page_that_is_odd_is_left_out_and_many_of_them_are_a_new_design() {
        Survey one = listing.survey(full(), site().with(SitePages.SITE + "/provider/44/90002", "<p>Gone fishing</p>"));
        SavedPages broken = site();
        IntStream.rangeClosed(90001, 90003)
                .forEach(urn -> broken.with(SitePages.SITE + "/provider/44/" + urn, "<p>Gone fishing</p>"));
        Survey all = listing.survey(full(), broken);

        assertThat(one.doubts()).isEmpty();
        assertThat(one.gaps()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
        assertThat(one.pages()).hasSize(2);
        assertThat(all.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
    }

    @Test
    void unknown_titles_and_foreign_hosts_are_said() {
        Survey survey = listing.survey(
                full(),
                site().with(
                                SitePages.SITE + "/provider/44/90001",
                                SitePages.provider(
                                        "90001",
                                        SitePages.report(
                                                "https://files.example/v1/file/1", "A new look, pdf - 3 May 2024"),
                                        SitePages.report("https://evil.example/v1/file/2", "Monitoring visit"))));

        assertThat(survey.remarks())
                .extracting(RunProblem::kind)
                .containsExactlyInAnyOrder(ProblemKind.UNKNOWN_TITLE, ProblemKind.BAD_ADDRESS);
        assertThat(survey.pages().getFirst().items()).hasSize(1);
    }

    private static SurveyRequest full() {
        return new SurveyRequest(true, TODAY, Map.of());
    }

    private static SavedPages search(List<String> urns, int total) {
        SavedPages pages = new SavedPages()
                .with(SitePages.SITE + "/search?q=&start=0&rows=2", SitePages.search(total, urns, "15 July 2024"));
        return pages.with(SitePages.SITE + "/search?q=&start=2&rows=2", SitePages.search(total, List.of(), ""));
    }

    private static SavedPages site() {
        return new SavedPages()
                .with(
                        SitePages.SITE + "/search?q=&start=0&rows=2",
                        SitePages.search(3, List.of("90001", "90002"), "15 July 2024"))
                .with(SitePages.SITE + "/search?q=&start=2&rows=2", SitePages.search(3, List.of("90003"), "1 May 2024"))
                .with(
                        SitePages.SITE + "/provider/44/90001",
                        SitePages.provider(
                                "90001",
                                SitePages.report(
                                        "https://files.example/v1/file/101",
                                        "Children&#039;s services inspection, pdf - 15 July 2024"),
                                SitePages.archive(SitePages.report(
                                        "https://files.example/v1/file/100",
                                        "Children's services inspection,  pdf - 16 August 2013"))))
                .with(
                        SitePages.SITE + "/provider/44/90002",
                        SitePages.provider(
                                "90002",
                                SitePages.report(
                                        "https://files.example/v1/file/102", "Monitoring visit, pdf - 15 July 2024")))
                .with(
                        SitePages.SITE + "/provider/44/90003",
                        SitePages.provider(
                                "90003",
                                SitePages.report(
                                        "https://files.example/v1/file/103", "Focused visit, pdf - 1 May 2024")));
    }
}
