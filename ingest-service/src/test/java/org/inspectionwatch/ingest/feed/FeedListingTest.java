package org.inspectionwatch.ingest.feed;

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

class FeedListingTest {
    private static final String ADDRESS = "https://news.example/feed";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description/>%s</channel></rss>
            """;
    private static final String ENTRY = """
            <item><title>Ofsted rates Northmere good</title><link>https://news.example/2024/northmere?a=1#top</link>
            <guid isPermaLink="false">https://news.example/?p=17</guid><category>Ofsted</category>
            <pubDate>Mon, 15 Jul 2024 23:30:00 +0000</pubDate></item>
            """;

    private final ListingReader listing = Given.reader(new FeedKind(), """
            id: news
            kind: feed
            url: https://news.example/feed
            settings: {include: [ofsted], history_pages: 3}
            """);

    @Test
    void an_entry_is_known_by_its_id_and_dated_by_the_british_day() {
        ListedItem item =
                survey(RSS.formatted(ENTRY)).pages().getFirst().items().getFirst();

        assertThat(item.key()).isEqualTo("https://news.example/?p=17");
        assertThat(item.address()).hasToString("https://news.example/2024/northmere?a=1");
        assertThat(item.listing().published()).isEqualTo(PartialDate.parse("2024-07-16"));
        assertThat(item.listing().title()).isEqualTo("Ofsted rates Northmere good");
    }

    @Test
    void atom_is_read_as_well_and_its_updates_are_versions() {
        Survey survey = survey("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:x</id><updated>2024-07-16T08:00:00Z</updated>
                <entry><id>urn:entry:1</id><title>Ofsted visits</title><link href="https://news.example/a"/>
                <updated>2024-07-16T08:00:00Z</updated></entry></feed>
                """);

        ListedItem item = survey.pages().getFirst().items().getFirst();
        assertThat(item.key()).isEqualTo("urn:entry:1");
        assertThat(item.version()).isEqualTo("2024-07-16T08:00:00Z");
    }

    @Test
    void other_news_is_left_alone() {
        Survey survey = survey(RSS.formatted("<item><title>Budget</title><link>https://news.example/b</link></item>"));

        assertThat(survey.doubts()).isEmpty();
        assertThat(survey.pages().getFirst().items()).isEmpty();
    }

    @Test
    void links_to_other_hosts_are_left_out_and_said() {
        Survey survey = survey(RSS.formatted("<item><title>Ofsted</title><link>http://10.0.0.1/x</link></item>"));

        assertThat(survey.pages().getFirst().items()).isEmpty();
        assertThat(survey.remarks()).extracting(RunProblem::kind).containsExactly(ProblemKind.BAD_ADDRESS);
    }

    @Test
    void a_feed_without_entries_is_not_believed() {
        assertThat(survey(RSS.formatted("")).doubts())
                .extracting(RunProblem::kind)
                .containsExactly(ProblemKind.EMPTY_LISTING);
    }

    @Test
    void what_is_no_feed_is_not_believed() {
        assertThat(survey("<html><body>Slim Application Error</body></html>").doubts())
                .extracting(RunProblem::kind)
                .containsExactly(ProblemKind.MARKUP_DRIFT);
    }

    @Test
    void entities_do_not_reach_outside() {
        String attack = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + RSS.formatted("<item><title>Ofsted &x;</title><link>https://news.example/b</link></item>")
                        .replaceFirst("<\\?xml.*?\\?>", "");

        assertThat(survey(attack).doubts()).extracting(RunProblem::kind).containsExactly(ProblemKind.MARKUP_DRIFT);
    }

    @Test
    void a_full_look_turns_over_older_pages_until_there_are_none() {
        SavedPages pages = new SavedPages()
                .with(ADDRESS, RSS.formatted(ENTRY))
                .with(ADDRESS + "?paged=2", RSS.formatted(ENTRY.replace("p=17", "p=16")));

        Survey survey = listing.survey(new SurveyRequest(true, LocalDate.EPOCH, Map.of()), pages);

        assertThat(survey.pages().getFirst().items()).hasSize(2);
        assertThat(survey.gaps()).isEmpty();
        assertThat(pages.asked()).hasSize(3);
    }

    private Survey survey(String feed) {
        return listing.survey(
                new SurveyRequest(false, LocalDate.EPOCH, Map.of()), new SavedPages().with(ADDRESS, feed));
    }
}
