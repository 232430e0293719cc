package org.inspectionwatch.classify.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void lines_are_joined_by_a_blank() {
        assertThat(LineEnds.join(List.of("children in care", "and care leavers")))
                .isEqualTo("children in care and care leavers");
    }

    @Test
    void a_hyphen_at_a_line_end_joins_words() {
        assertThat(LineEnds.join(List.of("oversight of pre-", "proceedings")))
                .isEqualTo("oversight of pre-proceedings");
    }

    @Test
    void a_suspended_hyphen_keeps_its_blank() {
        assertThat(LineEnds.join(List.of("for 16-", "and 17-year-olds"))).isEqualTo("for 16- and 17-year-olds");
    }

    @Test
    void a_dash_between_blanks_keeps_both() {
        assertThat(LineEnds.join(List.of("partners -", "above all health"))).isEqualTo("partners - above all health");
    }

    @Test
    void a_soft_hyphen_disappears() {
        assertThat(LineEnds.join(List.of("safe\u00ad", "guarding"))).isEqualTo("safeguarding");
    }
}
