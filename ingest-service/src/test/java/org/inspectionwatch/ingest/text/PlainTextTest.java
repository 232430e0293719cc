package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static List<Block> blocks(String text) {
        return ((BlockText) new PlainText().read(text.getBytes(StandardCharsets.UTF_8))).blocks();
    }

    @Test
    void each_line_is_a_block_with_a_role_by_its_shape() {
        List<Block> blocks = blocks("""
                Council praised for its social workers
                By Ann Writer
                Thursday, May 4, 2023

                The council was  visited in March.\u00a0
                Picture: Ann Other
                What inspectors found
                \u2022 Plans are clear
                Overall effectiveness | Good
                """);

        assertThat(blocks)
                .extracting(Block::role)
                .containsExactly(
                        BlockRole.HEADLINE,
                        BlockRole.BYLINE,
                        BlockRole.BYLINE,
                        BlockRole.PARAGRAPH,
                        BlockRole.CAPTION,
                        BlockRole.HEADING,
                        BlockRole.LIST_ITEM,
                        BlockRole.TABLE_ROW);
        assertThat(blocks.get(3).text()).isEqualTo("The council was visited in March.");
        assertThat(blocks.get(6).text()).isEqualTo("Plans are clear");
    }

    @Test
    void teasers_walls_and_widgets_are_marked_and_kept() {
        List<Block> blocks = blocks("""
                The council was visited in March, the letter said.
                READ MORE: A nursery closes its doors
                Staff were praised by the inspectors.
                Agency staff cost more
                Councils spent more on agency staff last year, a survey of all of them has [...]
                Register now to continue reading
                Anything after the wall
                """);

        assertThat(blocks).extracting(Block::boilerplate).containsExactly(false, true, false, true, true, true, true);
    }

    @Test
    void an_unfinished_quotation_in_the_story_is_no_teaser() {
        assertThat(blocks("\"We are proud ...\" the director said.\nThe council was visited."))
                .extracting(Block::boilerplate)
                .containsExactly(false, false);
    }

    @Test
    void windows_1252_bytes_are_read_as_such() {
        byte[] bytes = "Ofsted\u2019s letter cost \u00a35".getBytes(Charset.forName("windows-1252"));

        assertThat(((BlockText) new PlainText().read(bytes)).blocks())
                .extracting(Block::text)
                .containsExactly("Ofsted\u2019s letter cost \u00a35");
    }

    @Test
    void no_bytes_at_all_are_no_blocks() {
        assertThat(((BlockText) new PlainText().read(new byte[0])).blocks()).isEmpty();
    }

    @Test
    void what_lies_past_the_limits_is_left_out() {
        PlainText small = new PlainText(new TextLimits(1_000, 3, 10, 10, Duration.ofSeconds(1)));

        List<Block> blocks = ((BlockText)
                        small.read("a long line of words\n".repeat(500).getBytes(StandardCharsets.UTF_8)))
                .blocks();

        assertThat(blocks)
                .hasSize(3)
                .allSatisfy(block -> assertThat(block.text()).hasSizeLessThanOrEqualTo(10));
    }
}
