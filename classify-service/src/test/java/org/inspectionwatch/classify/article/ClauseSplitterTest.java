package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseSplitterTest {
    private static final GradeFinder GRADES = new GradeFinder(Lexicon.load());

    private static List<String> clauses(String norm) {
        return ClauseSplitter.split(norm).stream()
                .map(clause -> clause.of(norm))
                .toList();
    }

    @Test
    void conjunctions_part_a_sentence() {
        assertThat(clauses("leeds was rated good, but hull, which had been good, was rated inadequate"))
                .containsExactly("leeds was rated good", "but hull", "which had been good", "was rated inadequate");
    }

    @Test
    void looked_after_children_stay_together() {
        assertThat(clauses("services for children looked after and care leavers are good"))
                .hasSize(1);
    }

    @Test
    void a_grade_before_its_lines_takes_those_up_to_the_last_conjunction() {
        String norm = "judged good for leadership and for adoption, and inadequate for care leavers";
        List<GradeHit> hits = GRADES.in(norm);
        Clause whole = ClauseSplitter.split(norm).getFirst();

        Clause first = ClauseSplitter.partFor(norm, whole, null, hits.get(0), hits.get(1));
        Clause second = ClauseSplitter.partFor(norm, whole, hits.get(0), hits.get(1), null);

        assertThat(first.of(norm)).startsWith("judged good for leadership and for adoption");
        assertThat(second.of(norm)).isEqualTo("inadequate for care leavers");
    }

    @Test
    void a_grade_after_its_line_takes_the_line_before_it() {
        String norm = "adoption was rated good, leadership was rated inadequate";
        List<GradeHit> hits = GRADES.in(norm);
        Clause whole = ClauseSplitter.split(norm).getFirst();

        assertThat(ClauseSplitter.partFor(norm, whole, hits.get(0), hits.get(1), null)
                        .of(norm))
                .isEqualTo("leadership was rated inadequate");
    }
}
