package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    /** Its time never runs out, however busy the machine is. */
    private static final HtmlText UNHURRIED =
            new HtmlText(TextLimits.DEFAULT, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static List<Block> blocks(String html) {
        return blocks(html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Block> blocks(byte[] html) {
        return ((BlockText) UNHURRIED.read(html)).blocks();
    }

    @Test
    void markup_gives_the_roles() {
        List<Block> blocks = blocks("""
                <html><head><title>Site | News</title><script>var x = 1;</script></head><body>
                <h1>Council praised</h1><time>4 May 2023</time>
                <p>The council was <b>visited</b> in March.</p><h2>What was found</h2>
                <blockquote><p>It is good.</p></blockquote><ul><li>Plans are clear</li></ul>
                <table><tr><th>Judgement</th><th>Grade</th></tr><tr><td>Overall</td><td>Good</td></tr></table>
                </body></html>
                """);

        assertThat(blocks)
                .extracting(block -> block.role() + ": " + block.text())
                .containsExactly(
                        "HEADLINE: Council praised",
                        "BYLINE: 4 May 2023",
                        "PARAGRAPH: The council was visited in March.",
                        "HEADING: What was found",
                        "QUOTE: It is good.",
                        "LIST_ITEM: Plans are clear",
                        "TABLE_ROW: Judgement | Grade",
                        "TABLE_ROW: Overall | Good");
    }

    @Test
    void the_furniture_of_a_page_is_marked_and_kept() {
        List<Block> blocks = blocks("""
                <body><nav><a href="/">Home</a></nav><h1>Council praised</h1><p>It was visited.</p>
                <div class="related-articles"><p>Another council fails</p></div>
                <section id="comments"><p>I disagree.</p></section><footer>Contact us</footer></body>
                """);

        assertThat(blocks)
                .filteredOn(block -> !block.boilerplate())
                .extracting(Block::text)
                .containsExactly("Council praised", "It was visited.");
        assertThat(blocks)
                .extracting(Block::text)
                .contains("Home", "Another council fails", "I disagree.", "Contact us");
    }

    @Test
    void the_title_stands_in_for_a_missing_headline() {
        assertThat(blocks("<title>Council praised</title><p>It was visited.</p>")
                        .getFirst())
                .isEqualTo(new Block(BlockRole.HEADLINE, "Council praised", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
    void the_charset_is_found_in_mark_or_meta(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        String html = mark + "<meta charset=\"" + charset + "\"><p>Ofsted\u2019s \u00a35 letter</p>";

        assertThat(blocks(html.getBytes(Charset.forName(charset))))
                .extracting(Block::text)
                .containsExactly("Ofsted\u2019s \u00a35 letter");
    }

    @Test
    void a_charset_that_the_bytes_do_not_bear_out_is_not_believed() {
        byte[] html = "<meta charset=utf-8><p>cost \u00a35</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(blocks(html)).extracting(Block::text).containsExactly("cost \u00a35");
    }

    @Test
    void noise_and_deep_nesting_are_read_without_failing() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        byte[] deep = "<div>".repeat(100_000).concat("x").getBytes(StandardCharsets.UTF_8);

        assertThat(blocks(noise)).isNotNull();
        assertThat(blocks(deep)).extracting(Block::text).contains("x");
    }

    @Test
    void parsing_past_its_time_is_over_the_limit() {
        HtmlText hasty = new HtmlText(TextLimits.DEFAULT, new TickingClock(Duration.ofSeconds(21)));

        PublicationText text = hasty.read("<p>The council was visited.".getBytes(StandardCharsets.UTF_8));

        assertThat(text).isInstanceOfSatisfying(UnreadableText.class, unreadable -> {
            assertThat(unreadable.cause()).isEqualTo(UnreadableText.Cause.OVER_LIMIT);
            assertThat(unreadable.message()).contains("20 seconds");
        });
    }

    @Test
    void tables_in_tables_without_end_do_not_hold_up_what_comes_behind() {
        byte[] html = "<table>".concat("<table><tr><td><p>".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        PublicationText text = new HtmlText().read(html);

        assertThat(text).isNotNull();
    }

    @Test
    void a_page_of_five_megabytes_is_read_within_bounds() {
        byte[] html =
                "<p>The council was visited in March.<td><li>".repeat(120_000).getBytes(StandardCharsets.UTF_8);

        List<Block> blocks = blocks(html);

        assertThat(blocks).hasSizeLessThanOrEqualTo(TextLimits.DEFAULT.blocks());
    }
}
