package org.inspectionwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void a_path_of_this_service_is_kept_with_its_query() {
        assertThat(LocalPath.of("/reviews?region=London&page=2")).isEqualTo("/reviews?region=London&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "reviews",
                "",
                "/a\nSet-Cookie: b",
                "/a b"
            })
    void anything_else_leads_home(String wish) {
        assertThat(LocalPath.of(wish)).isEqualTo("/");
    }

    @Test
    void no_wish_leads_home() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }
}
