package org.inspectionwatch.ingest.pagelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.definition.Given;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.ListingReader;
import org.inspectionwatch.ingest.survey.SavedPages;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.junit.jupiter.api.Test;

class PageListingTest {
    private static final String ADDRESS = "https://news.example/index";
    private static final String INDEX = """
            <main><ul class="news"><li class="teaser"><a href="/a">Focused visit in Northmere</a>
            <span class="when">07 July 2024</span></li>
            <li class="teaser"><a href="/b">Budget</a><span class="when">6 July 2024</span></li></ul>
            <a rel="next" href="/index?page=2">More</a></main>
            """;

    private final ListingReader listing = Given.reader(new PageListKind(), """
            id: news
            kind: page_list
            url: https://news.example/index
            settings:
              item: li.teaser
              link: a[href]
              date: .when
              next: a[rel=next]
              max_pages: 2
              required: [ul.news]
              include: [visit, inspection]
            """);

    @Test
    void selectors_are_data() {
        Survey survey = survey(false, new SavedPages().with(ADDRESS, INDEX));

        assertThat(survey.pages().getFirst().items())
                .extracting(ListedItem::listing)
                .containsExactly(new Listing(
                        null,
                        null,
                        "Focused visit in Northmere",
                        "https://news.example/a",
                        PartialDate.parse("2024-07-07")));
    }

    @Test
    void a_full_look_turns_over_pages() {
        SavedPages pages = new SavedPages().with(ADDRESS, INDEX).with(ADDRESS + "?page=2", INDEX.replace("/a", "/c"));

        assertThat(survey(true, pages).pages().getFirst().items()).hasSize(2);
    }

    @Test
    void a_page_without_what_every_page_has_is_not_believed() {
        Survey survey = survey(false, new SavedPages().with(ADDRESS, INDEX.replace("class=\"news\"", "")));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
        assertThat(survey.pages()).isEmpty();
    }

    @Test
    void a_page_without_entries_is_not_believed() {
        Survey survey = survey(false, new SavedPages().with(ADDRESS, "<ul class=news></ul>"));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.EMPTY_LISTING);
    }

    @Test
    void an_index_that_can_not_be_had_is_a_fault() {
        assertThat(survey(false, new SavedPages()).fault()).isPresent();
    }

    private Survey survey(boolean full, SavedPages pages) {
        return listing.survey(new SurveyRequest(full, LocalDate.EPOCH, Map.of()), pages);
    }
}
