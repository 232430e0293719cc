package org.inspectionwatch.query.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.inspectionwatch.query.export.Format;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was cut off must not look complete. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class BrokenListTest {
    @TestHTTPResource("/test/broken-list")
    URI address;

    @ParameterizedTest
    @ValueSource(strings = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void an_answer_whose_rows_end_early_breaks_off(String mediaType) {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", mediaType).build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(catchThrowable(() -> client.send(request, HttpResponse.BodyHandlers.ofByteArray())))
                    .isInstanceOf(IOException.class);
        }
    }
}
