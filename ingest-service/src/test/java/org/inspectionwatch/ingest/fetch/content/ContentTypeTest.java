package org.inspectionwatch.ingest.fetch.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, %PDF-1.4, application/pdf",
        "application/octet-stream, %PDF-1.4, application/pdf",
        "text/html, %PDF-1.4, application/pdf",
        "'', %PDF-1.4, application/pdf",
        "application/pdf, <!DOCTYPE html><p>, text/html",
        "application/pdf, words, application/octet-stream",
        "Text/HTML; charset=utf-8, <p>, text/html",
        "'', ' <HTML lang=en>', text/html",
        "application/rss+xml;charset=x, <rss>, application/rss+xml",
        "'', words, application/octet-stream"
    })
    void bytes_tell_before_headers_do(String declared, String body, String type) {
        assertThat(ContentType.of(declared, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(type);
    }
}
