package org.inspectionwatch.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private final Quota quota = new Quota("address", 2, Duration.ofHours(1));

    @Test
    void what_is_left_is_said_and_too_much_is_refused_with_the_time_to_wait() {
        assertThat(quota.use("a").state()).startsWith("\"address\";r=1;t=");
        assertThat(quota.use("a").granted()).isTrue();

        Quota.Use third = quota.use("a");

        assertThat(third.granted()).isFalse();
        assertThat(third.policy()).isEqualTo("\"address\";q=2;w=3600");
        assertThat(third.waitSeconds()).isBetween(1L, 1800L);
    }

    @Test
    void callers_do_not_count_for_each_other() {
        quota.use("a");
        quota.use("a");

        assertThat(quota.use("b").granted()).isTrue();
    }

    @Test
    void none_means_no_limit() {
        assertThat(new Quota("address", 0, Duration.ofHours(1)).isOn()).isFalse();
    }
}
