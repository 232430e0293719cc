package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractorTest {
    private final TextExtractor extractor =
            new TextExtractor(content -> named("pdf"), content -> named("html"), content -> named("plain"));

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 and so on", "\u0000junk before\n%PDF-1.4"})
    void the_mark_of_a_pdf_in_the_first_kilobyte_makes_a_pdf(String content) {
        assertThat(extract(content)).isEqualTo(new ExtractedText("application/pdf", named("pdf")));
    }

    @Test
    void the_mark_of_a_pdf_far_behind_is_just_text() {
        assertThat(extract(" ".repeat(2_000) + "a file begins with %PDF").mediaType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>x</title>",
                "<HTML lang='en'>",
                "\n<!-- saved -->\n<html>",
                "<p>one paragraph</p>"
            })
    void tags_make_html(String content) {
        assertThat(extract(content)).isEqualTo(new ExtractedText("text/html", named("html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words.", "5 < 6 and 7 > 6", "Café\tau lait\r\n", "a <b c"})
    void anything_else_that_can_be_read_is_plain_text(String content) {
        assertThat(extract(content)).isEqualTo(new ExtractedText("text/plain", named("plain")));
    }

    @Test
    void utf_16_is_text_in_spite_of_its_zeros() {
        byte[] content = "Plain words.".getBytes(StandardCharsets.UTF_16);

        assertThat(extractor.extract(content).mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004\u0000\u0000zip", "\u0001\u0002\u0003"})
    void binary_bytes_are_not_supported_and_say_so(String content) {
        ExtractedText extracted = extract(content);

        assertThat(extracted.mediaType()).isEqualTo("application/octet-stream");
        assertThat(extracted.text())
                .isEqualTo(new UnreadableText(
                        UnreadableText.Cause.UNSUPPORTED, "the bytes are neither a PDF, nor HTML, nor plain text"));
    }

    @Test
    void a_reader_that_fails_makes_the_document_unreadable_and_nothing_worse() {
        TextExtractor failing = new TextExtractor(
                content -> {
                    throw new IllegalStateException("stumbled");
                },
                content -> named("html"),
                content -> named("plain"));

        PublicationText text =
                failing.extract("%PDF".getBytes(StandardCharsets.UTF_8)).text();

        assertThat(text)
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.message()).contains("application/pdf", "stumbled"));
    }

    private ExtractedText extract(String content) {
        return extractor.extract(content.getBytes(StandardCharsets.UTF_8));
    }

    private static PublicationText named(String reader) {
        return new BlockText(List.of(new Block(BlockRole.PARAGRAPH, reader, false)));
    }
}
