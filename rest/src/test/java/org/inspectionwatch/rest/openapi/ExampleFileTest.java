package org.inspectionwatch.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFileTest {

    @Test
    void the_path_says_where_an_example_belongs() {
        assertThat(ExampleFile.of(Path.of("listDigests/200.json")))
                .isEqualTo(new ExampleFile("listDigests", "200", "example", "json"));
        assertThat(ExampleFile.of(Path.of("createDigest/request-of-a-region.json")))
                .isEqualTo(new ExampleFile("createDigest", "request", "of-a-region", "json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"200.json", "listDigests/ok.json", "listDigests/200", "listDigests/200_x.json", "x/600.json"})
    void other_names_are_refused(String path) {
        assertThatThrownBy(() -> ExampleFile.of(Path.of(path))).hasMessageContaining(path);
    }

    @Test
    void the_ending_says_of_which_media_type_it_is() {
        ExampleFile json = ExampleFile.of(Path.of("listDigests/400.json"));

        assertThat(json.shows("application/problem+json")).isTrue();
        assertThat(json.shows("application/json")).isTrue();
        assertThat(json.shows("text/csv")).isFalse();
        assertThat(ExampleFile.of(Path.of("feedAll/200.xml")).shows("application/atom+xml"))
                .isTrue();
    }
}
