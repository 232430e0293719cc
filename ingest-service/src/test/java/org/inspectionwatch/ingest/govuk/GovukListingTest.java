package org.inspectionwatch.ingest.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
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

class GovukListingTest {
    private static final String SEARCH = "https://gov.example/api/search.json?filter_organisations=ofsted"
            + "&order=-public_timestamp&fields=title,description,link,public_timestamp,content_store_document_type"
            + "&start=0&count=2";
    private static final String RESULTS = """
            {"total": 2, "results": [
              {"title": "Inspection outcomes", "link": "/statistics/outcomes", "public_timestamp": "2024-08-30T08:30:00Z"},
              {"title": "Board minutes", "link": "/minutes", "public_timestamp": "2024-08-29T08:30:00Z"}]}
            """;
    private static final String CONTENT = """
            {"base_path": "/statistics/outcomes", "title": "Inspection outcomes", "first_published_at": "2023-08-30T09:30:00+01:00",
             "details": {"attachments": [
               {"url": "https://assets.example/a.pdf", "title": "Main findings", "content_type": "application/pdf"},
               {"url": "https://assets.example/b.ods", "title": "Data", "content_type": "application/ods"}]}}
            """;

    private final ListingReader listing = Given.reader(new GovukKind(), """
            id: govuk
            kind: govuk
            url: https://gov.example/
            hosts: [assets.example]
            accept: [text/html, application/pdf]
            settings: {query: filter_organisations=ofsted, count: 2, attachments: true, include: [inspection]}
            """);

    @Test
    void a_page_and_its_attachments_are_documents() {
        Survey survey = survey(Map.of());

        assertThat(survey.pages()).hasSize(1);
        assertThat(survey.pages().getFirst().mark()).isEqualTo("2024-08-30T08:30:00Z");
        assertThat(survey.pages().getFirst().items())
                .extracting(ListedItem::location)
                .containsExactly("https://gov.example/statistics/outcomes", "https://assets.example/a.pdf");
        assertThat(survey.pages().getFirst().items().getLast().listing().published())
                .isEqualTo(PartialDate.parse("2023-08-30"));
    }

    @Test
    void a_page_that_has_not_changed_is_not_asked_for() {
        assertThat(survey(Map.of("/statistics/outcomes", "2024-08-30T08:30:00Z"))
                        .pages())
                .isEmpty();
    }

    @Test
    void nothing_found_is_not_believed() {
        Survey survey = listing.survey(
                new SurveyRequest(false, LocalDate.EPOCH, Map.of()),
                new SavedPages().with(SEARCH, "{\"total\": 0, \"results\": []}"));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.EMPTY_LISTING);
    }

    @Test
    void an_answer_of_another_shape_is_not_believed() {
        Survey survey = listing.survey(
                new SurveyRequest(false, LocalDate.EPOCH, Map.of()), new SavedPages().with(SEARCH, "<html>"));

        assertThat(survey.doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
    }

    private Survey survey(Map<String, String> marks) {
        return listing.survey(
                new SurveyRequest(false, LocalDate.EPOCH, marks),
                new SavedPages()
                        .with(SEARCH, RESULTS)
                        .with("https://gov.example/api/content/statistics/outcomes", CONTENT));
    }
}
