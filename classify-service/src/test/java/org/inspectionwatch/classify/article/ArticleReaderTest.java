package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.HtmlText;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    private static final ArticleReader READER =
            new ArticleReader(Authorities.load(), Frameworks.load(), passage -> List.of());
    private static final String STORY = """
            Children's services in Bolton have been rated good by Ofsted.
            The inspection took place in February. In 2019 the council was judged to require improvement.
            """;

    private static ReadingOutcome read(String text, String date) {
        BlockText blocks = (BlockText) new PlainText().read(text.getBytes(StandardCharsets.UTF_8));
        return READER.read(blocks, new Listing(null, null, null, null, PartialDate.parse(date)));
    }

    private static List<Finding> findings(ReadingOutcome outcome) {
        return ((ReadingOutcome.Found) outcome).findings();
    }

    @Test
    void news_and_history_are_findings_of_their_own() {
        List<Finding> findings = findings(read(STORY, "2023-03-30"));

        assertThat(findings).extracting(Finding::news).containsExactly(true, false);
        Finding news = findings.getFirst();
        assertThat(news.authorityId()).isEqualTo("bolton");
        assertThat(news.basis()).isEqualTo(Basis.REPORTED);
        assertThat(news.overall()).isEqualTo(Grade.GOOD);
        assertThat(news.direction()).isEqualTo(Direction.IMPROVED);
        assertThat(news.published()).isEqualTo("2023-03-30");
        assertThat(news.inspection().inspected()).hasToString("2023-02");
        assertThat(news.inspection().kind()).isEqualTo(InspectionKind.ILACS);
        assertThat(news.inspection().kindBasis()).isEqualTo(KindBasis.INFERRED);
        assertThat(findings.getLast().overall()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
        assertThat(findings.getLast().inspection().inspected()).hasToString("2019");
    }

    @Test
    void evidence_is_literally_in_the_text_and_names_its_rule() {
        List<Finding> findings = findings(read(STORY, "2023-03-30"));

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .isNotEmpty()
                        .allSatisfy(evidence -> {
                            assertThat(STORY).contains(evidence.text());
                            assertThat(evidence.rule()).isNotBlank();
                        }));
        assertThat(findings.getFirst().evidence())
                .extracting(Evidence::field)
                .contains("kind", "overall", "previous_overall");
    }

    @Test
    void a_grade_for_areas_that_are_not_named_asks_for_review() {
        String story = "Children's services in Bolton were rated good overall by Ofsted.\n"
                + "The remaining areas were judged outstanding.";

        Finding news = findings(read(story, "2023-03-30")).getFirst();

        assertThat(news.overall()).isEqualTo(Grade.GOOD);
        assertThat(news.needsReview("judgements")).isTrue();
    }

    @Test
    void a_grade_word_that_no_rule_reads_asks_for_review_of_its_line() {
        String story = "Children's services in Bolton were rated good overall by Ofsted.\n"
                + "Inspectors found that help and protection came close to \"outstanding\" now.";

        Finding news = findings(read(story, "2023-03-30")).getFirst();

        assertThat(news.judgements()).doesNotContainKey(Judgement.HELP_PROTECTION);
        assertThat(news.needsReview("judgements.help_protection")).isTrue();
    }

    @Test
    void every_grade_shows_the_rule_that_read_it() {
        String story = "Ofsted has rated Bolton Council's children's services good in four of the five areas inspected."
                + " Only leadership was found to require improvement.";

        Finding news = findings(read(story, "2023-03-30")).getFirst();

        assertThat(news.evidence())
                .extracting(Evidence::field, Evidence::rule)
                .contains(
                        Tuple.tuple("judgements.leaders", "requires-improvement"),
                        Tuple.tuple("judgements.in_care", "counted-areas"),
                        Tuple.tuple("overall", "counted-areas"));
    }

    @Test
    void grades_that_can_not_be_told_to_be_an_inspections_are_named_in_the_reason() {
        ReadingOutcome outcome =
                read("A peer review rated children's services in Bolton as good, the council said.", "2023-03-30");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReadingOutcome.NothingFound.class,
                        nothing -> assertThat(nothing.message()).startsWith("The article names grades"));
    }

    @Test
    void the_same_text_gives_the_same_findings() {
        assertThat(read(STORY, "2023-03-30")).isEqualTo(read(STORY, "2023-03-30"));
    }

    @Test
    void themes_are_those_of_the_sentences_about_the_authority() {
        ArticleReader reader = new ArticleReader(
                Authorities.load(),
                Frameworks.load(),
                passage -> List.of(
                        new ThemeTag("caseloads", Polarity.IMPROVEMENT, passage.role(), passage.text(), null, null)));
        BlockText text = (BlockText) new PlainText()
                .read("Leeds was rated good by Ofsted.\nHull was rated inadequate.".getBytes(StandardCharsets.UTF_8));

        List<Finding> findings =
                findings(reader.read(text, new Listing(null, null, null, null, PartialDate.parse("2023-03-30"))));

        assertThat(findings).allSatisfy(finding -> assertThat(finding.themes()).hasSize(1));
    }

    @Test
    void an_error_page_in_place_of_a_report_says_so() {
        byte[] page =
                "<html><body><h1>Report not found</h1><p>Try again.</p></body></html>".getBytes(StandardCharsets.UTF_8);

        ReadingOutcome outcome = READER.read((BlockText) new HtmlText().read(page), Listing.NONE);

        assertThat(outcome)
                .isEqualTo(new ReadingOutcome.NothingFound(
                        ReadingFailed.Reason.NO_FINDING, "the page says that the report was not found"));
    }

    @Test
    void ten_thousand_sections_that_contradict_each_other_are_read_within_bounds() {
        List<String> grades = List.of("good", "inadequate", "outstanding");
        String sections = IntStream.range(0, 10_000)
                .mapToObj(i -> "<h2>Leeds part " + i + "</h2><p>Children's services in Leeds were rated "
                        + grades.get(i % 3) + ", but Hull, which was judged inadequate in 2015, requires"
                        + " improvement, inspectors said after a visit.</p>")
                .collect(Collectors.joining());

        BlockText text = (BlockText) new HtmlText().read(sections.getBytes(StandardCharsets.UTF_8));
        ReadingOutcome outcome = READER.read(text, Listing.NONE);

        assertThat(outcome).isInstanceOf(ReadingOutcome.Found.class);
    }

    @Test
    void one_paragraph_of_five_megabytes_is_read_within_bounds() {
        String text = "rated ".repeat(300_000) + "good and inadequate or ".repeat(150_000);

        BlockText blocks = (BlockText) new PlainText().read(text.getBytes(StandardCharsets.UTF_8));
        ReadingOutcome outcome = READER.read(blocks, Listing.NONE);

        assertThat(outcome).isInstanceOf(ReadingOutcome.NothingFound.class);
    }

    @Test
    void what_stands_after_the_four_thousandth_sentence_is_not_read() {
        String filler = "The weather was fine.\n".repeat(4_000);

        ReadingOutcome outcome =
                read("Children's services in Leeds were rated good by Ofsted.\n" + filler + STORY, "2023-03-30");

        assertThat(findings(outcome)).extracting(Finding::authorityId).containsOnly("leeds");
    }

    @Test
    void broken_markup_in_another_charset_than_it_says_is_read() {
        byte[] page = ("<html><head><meta charset=utf-8><body><div><h1>Bolton\u2019s services<p>Ofsted has rated Bolton"
                        + "\u2019s children\u2019s services \u2018good\u2019 <b>overall.</i></td></div><script>if (a<b) {")
                .getBytes(Charset.forName("windows-1252"));

        ReadingOutcome outcome = READER.read((BlockText) new HtmlText().read(page), Listing.NONE);

        assertThat(findings(outcome)).extracting(Finding::overall).containsExactly(Grade.GOOD);
    }
}
