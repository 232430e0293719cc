package org.inspectionwatch.standalone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
    private static final long PAST_THE_LIMIT = 65L * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void no_bad_file_stops_the_others_and_each_has_its_line_in_order() throws Exception {
        SampleFile report = SampleSite.load().newest();
        Files.writeString(folder.resolve("a-empty.pdf"), "");
        Files.writeString(folder.resolve("b-corrupt.pdf"), "%PDF-1.7 and no more");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("c-large.pdf").toFile(), "rw")) {
            large.setLength(PAST_THE_LIMIT);
        }
        Files.createDirectories(folder.resolve("d"));
        Files.write(folder.resolve("d").resolve(report.name()), report.content());
        Files.writeString(folder.resolve("listing.csv"), "file,title\n");
        Files.writeString(folder.resolve(".hidden.pdf"), "");

        List<JsonNode> lines = extract(new ServiceReading());

        assertThat(lines)
                .extracting(line -> line.path("doc").asText())
                .containsExactly("a-empty.pdf", "b-corrupt.pdf", "c-large.pdf", report.name());
        assertThat(lines.subList(0, 3)).allSatisfy(line -> {
            assertThat(line.path("none").asBoolean()).isTrue();
            assertThat(line.path("reason").asText()).isNotBlank();
        });
        assertThat(lines.getLast().path("authority").asText()).isEqualTo("Doncaster");
        assertThat(lines.getLast().path("overall").asText()).isEqualTo("good");
    }

    @Test
    void a_file_that_takes_too_much_memory_or_stack_has_a_line_and_the_others_theirs() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "too large");
        Files.writeString(folder.resolve("b.txt"), "too deep");
        Files.writeString(folder.resolve("c.txt"), "plain");
        DocumentReading reading = (doc, content, listing) -> {
            switch (doc) {
                case "a.txt" -> throw new OutOfMemoryError("Java heap space");
                case "b.txt" -> throw new StackOverflowError();
                default -> {
                    return List.of(FindingLine.none(doc, "read"));
                }
            }
        };

        List<JsonNode> lines = extract(reading);

        assertThat(lines).extracting(line -> line.path("doc").asText()).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(lines.get(0).path("reason").asText()).startsWith("reading it takes more than the ");
        assertThat(lines.get(1).path("reason").asText()).contains("StackOverflowError");
        assertThat(lines.get(2).path("reason").asText()).isEqualTo("read");
    }

    @Test
    void a_file_that_lacked_memory_only_beside_others_is_read_again() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "large");
        AtomicInteger readings = new AtomicInteger();
        DocumentReading reading = (doc, content, listing) -> {
            if (readings.incrementAndGet() == 1) {
                throw new OutOfMemoryError("Java heap space");
            }
            return List.of(FindingLine.none(doc, "read"));
        };

        assertThat(extract(reading))
                .singleElement()
                .satisfies(line -> assertThat(line.path("reason").asText()).isEqualTo("read"));
    }

    private List<JsonNode> extract(DocumentReading reading) throws IOException, InterruptedException {
        List<Path> files = DocumentFiles.of(List.of(folder));
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            new Extraction(
                            reading,
                            new Listings(null, message -> {}),
                            out,
                            new ExtractProgress(files.size(), silent, Clock.systemUTC()))
                    .run(files, 2);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : printed.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(ContractJson.mapper().readTree(line));
        }
        return lines;
    }
}
