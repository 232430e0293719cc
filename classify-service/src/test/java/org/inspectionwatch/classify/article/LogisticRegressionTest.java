package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void the_start_alone_gives_the_share_of_hits() {
        int[][] rows = {{0}, {0}, {0}, {0}};
        boolean[] hits = {true, false, false, false};

        double[] weights = LogisticRegression.fit(rows, hits, 1, 1);

        assertThat(weights[0]).isCloseTo(Math.log(1.0 / 3), Offset.offset(1e-6));
    }

    @Test
    void a_column_that_only_hits_have_weighs_for_them_and_less_under_a_greater_penalty() {
        int[][] rows = {{0, 1}, {0, 1}, {0}, {0}};
        boolean[] hits = {true, true, false, false};

        double free = LogisticRegression.fit(rows, hits, 2, 0.1)[1];
        double bound = LogisticRegression.fit(rows, hits, 2, 10)[1];

        assertThat(free).isGreaterThan(bound);
        assertThat(bound).isPositive();
    }
}
