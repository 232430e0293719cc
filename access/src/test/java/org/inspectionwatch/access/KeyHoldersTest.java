package org.inspectionwatch.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyHoldersTest {
    private static final KeyHolders HOLDERS = new KeyHolders(GivenSettings.operatorAndJane());

    @Test
    void each_key_has_the_name_of_who_holds_it() {
        assertThat(HOLDERS.holder(GivenSettings.OPERATORS_KEY)).contains("operator");
        assertThat(HOLDERS.holder(GivenSettings.JANES_KEY)).contains("jane");
    }

    @Test
    void another_key_is_nobodys() {
        assertThat(HOLDERS.holder("guessed")).isEmpty();
        assertThat(HOLDERS.holder(GivenSettings.sha256(GivenSettings.JANES_KEY)))
                .isEmpty();
    }

    @Test
    void a_setting_that_is_no_hash_is_named_without_what_it_holds() {
        GivenSettings plain = new GivenSettings(Optional.empty(), Map.of("jane", "a plain key"), Duration.ofHours(1));

        assertThatThrownBy(() -> new KeyHolders(plain))
                .hasMessage("inspection-watch.reviewers.jane must be a SHA-256 in 64 hexadecimal digits")
                .hasNoCause();
    }
}
