package org.inspectionwatch.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.inspectionwatch.query.search.Snippets.Snippet;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    @Test
    void what_is_marked_is_a_piece_of_its_own() {
        Snippet snippet = Snippets.of("\u0002Supervision\u0003 is \u0002weekly\u0003");

        assertThat(snippet.pieces())
                .containsExactly(
                        new SearchPiece("Supervision", true),
                        new SearchPiece(" is ", false),
                        new SearchPiece("weekly", true));
        assertThat(snippet.cut()).isFalse();
    }

    @Test
    void a_long_passage_is_cut_around_its_first_match() {
        Snippet snippet = Snippets.of("before ".repeat(300) + "\u0002here\u0003" + " after".repeat(300));

        assertThat(snippet.cut()).isTrue();
        assertThat(snippet.pieces()).contains(new SearchPiece("here", true));
        assertThat(text(snippet)).hasSize(1200).startsWith("before").contains("here after");
    }

    @Test
    void a_long_passage_without_a_match_is_cut_at_its_end() {
        assertThat(text(Snippets.of("word ".repeat(500)))).hasSize(1200).startsWith("word word");
    }

    @Test
    void no_character_is_cut_in_half() {
        String text = text(Snippets.of("\u00e9" + "\ud83d\ude00".repeat(900)));

        assertThat(text.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    private static String text(Snippet snippet) {
        return snippet.pieces().stream().map(SearchPiece::text).collect(Collectors.joining());
    }
}
