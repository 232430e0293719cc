package org.inspectionwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # Sec-Fetch-Site, Origin,                     passes
                    same-origin,      -,                          true
                    same-site,        http://watch.example:8080,  false
                    cross-site,       http://watch.example:8080,  false
                    none,             -,                          false
                    -,                http://watch.example:8080,  true
                    -,                https://Watch.Example:8080, true
                    -,                http://watch.example:8081,  false
                    -,                http://watch.example,       false
                    -,                http://evil.example,        false
                    -,                null,                       false
                    -,                not an address,             false
                    -,                -,                          false
                    """)
    void only_a_page_of_this_service_sends_its_forms(
            @Nullable String fetchSite, @Nullable String origin, boolean passes) {
        assertThat(SameOrigin.holds(fetchSite, origin, "watch.example:8080")).isEqualTo(passes);
    }
}
