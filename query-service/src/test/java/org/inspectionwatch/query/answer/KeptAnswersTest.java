package org.inspectionwatch.query.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
    private static final RegisterState MONDAY = new RegisterState(7, 100);
    private static final RegisterState CHANGED = new RegisterState(8, 100);
    private static final RegisterState TUESDAY = new RegisterState(7, 101);

    private final KeptAnswers kept = new KeptAnswers();

    @Test
    void an_answer_is_given_again_while_register_and_day_are_the_same() {
        Answer answer = answer(10);

        kept.put(MONDAY, "question", answer);

        assertThat(kept.get(MONDAY, "question")).isSameAs(answer);
        assertThat(kept.get(MONDAY, "another")).isNull();
        assertThat(kept.get(CHANGED, "question")).isNull();
        assertThat(kept.get(TUESDAY, "question")).isNull();
    }

    @Test
    void an_answer_from_before_a_change_is_not_kept_after_it() {
        kept.put(CHANGED, "question", answer(10));

        kept.put(MONDAY, "question", answer(20));

        assertThat(kept.get(MONDAY, "question")).isNull();
        assertThat(kept.get(CHANGED, "question").body()).hasSize(10);
    }

    @Test
    void a_very_large_answer_is_not_kept_and_many_begin_anew() {
        kept.put(MONDAY, "large", answer((1 << 20) + 1));
        for (int number = 0; number < 33; number++) {
            kept.put(MONDAY, "question " + number, answer(1 << 20));
        }

        assertThat(kept.get(MONDAY, "large")).isNull();
        assertThat(kept.get(MONDAY, "question 0")).isNull();
    }

    private static Answer answer(int bytes) {
        return new Answer(new AnswerTag("tag"), Map.of(), new byte[bytes]);
    }
}
