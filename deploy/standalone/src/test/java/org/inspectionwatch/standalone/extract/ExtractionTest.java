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

        List<JsonNode> lines = extract();

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

    private List<JsonNode> extract() throws IOException, InterruptedException {
        List<Path> files = DocumentFiles.of(List.of(folder));
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            new Extraction(
                            new ServiceReading(),
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
