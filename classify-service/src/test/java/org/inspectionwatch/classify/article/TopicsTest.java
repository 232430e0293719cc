package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspectionwatch.contracts.finding.Judgement.ADOPTION;
import static org.inspectionwatch.contracts.finding.Judgement.CARE_LEAVERS;
import static org.inspectionwatch.contracts.finding.Judgement.HELP_PROTECTION;
import static org.inspectionwatch.contracts.finding.Judgement.IN_CARE;
import static org.inspectionwatch.contracts.finding.Judgement.IN_CARE_AND_LEAVERS;
import static org.inspectionwatch.contracts.finding.Judgement.LEADERS;

import org.junit.jupiter.api.Test;

class TopicsTest {
    private final Topics topics = new Topics(Lexicon.load());

    @Test
    void the_lines_of_frameworks_are_known_by_their_long_and_short_names() {
        assertThat(topics.in("the impact of leaders on social work practice with children and families"))
                .containsExactly(LEADERS);
        assertThat(topics.in("leadership, management and governance, adoption performance and care leavers"))
                .containsExactlyInAnyOrder(LEADERS, ADOPTION, CARE_LEAVERS);
        assertThat(topics.in("child protection and looked-after children"))
                .containsExactlyInAnyOrder(HELP_PROTECTION, IN_CARE);
    }

    @Test
    void children_in_care_and_care_leavers_are_one_line() {
        assertThat(topics.in("the experiences of children in care and care leavers"))
                .containsExactly(IN_CARE_AND_LEAVERS);
    }

    @Test
    void the_cause_of_a_grade_and_an_exception_from_it_are_not_its_lines() {
        assertThat(topics.in("because of the child protection grade it is inadequate"))
                .isEmpty();
        assertThat(topics.in("good in all areas except leadership")).isEmpty();
    }

    @Test
    void a_child_protection_plan_is_no_line() {
        assertThat(topics.in("children on a child protection plan")).isEmpty();
    }
}
