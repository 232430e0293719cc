package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.junit.jupiter.api.Test;

class WordPlacesTest {
    private static final WordPlaces PLACES = new WordPlaces(new Page(
            1,
            600,
            800,
            List.of(
                    line("Leaders know their services well. Supervision is", 100),
                    line("regular, and social workers feel well sup-", 115),
                    line("ported. Goodness is not a grade.", 130),
                    line("Overall effectiveness", 200),
                    line("Good", 200.5))));

    @Test
    void a_passage_over_lines_has_a_box_on_each() {
        List<WordPlaces.Box> boxes = PLACES.of("Supervision is regular, and social workers feel well supported.");

        assertThat(boxes).extracting(box -> Math.round(box.y() + 8)).containsExactly(100L, 115L, 130L);
        assertThat(boxes.getFirst().x()).isGreaterThan(250);
        assertThat(boxes.get(1).x()).isEqualTo(50);
        assertThat(boxes.get(1).width()).isCloseTo(400, within(10.0));
        assertThat(boxes.getLast().width()).isLessThan(150);
    }

    @Test
    void only_whole_words_are_meant() {
        assertThat(PLACES.of("Good")).extracting(WordPlaces.Box::y).containsExactly(200.5 - 8);
    }

    @Test
    void the_middle_of_a_long_passage_may_be_left_out() {
        assertThat(PLACES.of("Leaders know … well supported")).hasSize(3);
    }

    @Test
    void what_another_page_goes_on_with_is_marked_as_far_as_it_is_here() {
        assertThat(PLACES.of("the page before said so. Leaders know their services well. Supervision is regular, and"))
                .hasSize(2);
        assertThat(PLACES.of("social workers feel well supported. Goodness is not a grade. And more over the page"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void other_words_are_nowhere() {
        assertThat(PLACES.of("Managers know their services well.")).isEmpty();
        assertThat(PLACES.of("x … y")).isEmpty();
        assertThat(PLACES.of(" … ")).isEmpty();
        assertThat(PLACES.of("")).isEmpty();
    }

    private static Line line(String text, double y) {
        return new Line(text, 50, y, 400, 10, false, "");
    }
}
