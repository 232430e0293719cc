package org.inspectionwatch.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.SampleSite;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void documents_become_events_and_answers_and_the_same_documents_again_nothing() throws Exception {
        Inbox inbox = new Inbox(folder.resolve("inbox"));
        List<SampleFile> blackpool = SampleSite.load().earlier().stream()
                .filter(file -> file.name().startsWith("blackpool"))
                .toList();
        inbox.put(blackpool);
        try (LaunchedMachine machine = LaunchedMachine.start(data(), inbox.folder());
                TopicReader publications = new TopicReader(machine.kafka(), Topics.PUBLICATIONS);
                TopicReader changes = new TopicReader(machine.kafka(), Topics.RATING_CHANGES)) {
            awaitSettled(machine, blackpool.size());

            List<ConsumerRecord<String, byte[]>> told = changes.await(7, change -> true, PATIENCE);
            assertThat(told).hasSize(7).allSatisfy(change -> {
                assertThat(change.key()).isEqualTo("blackpool");
                assertThat(header(change, "ce_type")).isEqualTo("rating.changed");
                assertThat(header(change, "ce_specversion")).isEqualTo("1.0");
            });
            assertThat(overallGrades(machine))
                    .containsExactly("requires_improvement", "inadequate", "requires_improvement");
            assertThat(machine.query("/api/v1/rating-changes?authority_id=blackpool")
                            .path("items"))
                    .hasSize(7);
            JsonNode before = machine.query("/api/v1/status");

            Instant again = Instant.now();
            inbox.put(blackpool);
            awaitLookSince(machine, again);

            assertThat(machine.lastRun().path("new").asInt()).isZero();
            assertThat(machine.query("/api/v1/status")).isEqualTo(before);

            inbox.replace(blackpool.get(1).name(), AmendedReport.of(blackpool.get(1)));
            List<ConsumerRecord<String, byte[]>> revisions =
                    publications.await(blackpool.size() + 1, event -> true, PATIENCE);
            List<ConsumerRecord<String, byte[]>> retractions =
                    changes.await(1, change -> header(change, "ce_type").equals("rating.retracted"), PATIENCE);

            assertThat(revisions).hasSize(blackpool.size() + 1);
            assertThat(retractions).isNotEmpty();
            assertThat(overallGrades(machine))
                    .containsExactly("requires_improvement", "requires_improvement", "requires_improvement");
        }
    }

    @Test
    void what_is_killed_while_documents_flow_loses_nothing_and_doubles_nothing() throws Exception {
        Inbox inbox = new Inbox(folder.resolve("inbox"));
        List<SampleFile> all = SampleSite.load().earlier();
        LaunchedMachine crashing = LaunchedMachine.start(data(), inbox.folder());
        inbox.put(all);
        awaitRead(crashing, 1);
        crashing.kill("classify-service");
        awaitRead(crashing, all.size() / 2);
        crashing.kill("query-service");
        crashing.crash();

        try (LaunchedMachine machine = LaunchedMachine.start(data(), inbox.folder());
                TopicReader publications = new TopicReader(machine.kafka(), Topics.PUBLICATIONS);
                TopicReader changes = new TopicReader(machine.kafka(), Topics.RATING_CHANGES)) {
            awaitSettled(machine, all.size());

            JsonNode status = machine.query("/api/v1/status");
            int announced = status.path("announced").asInt();
            assertThat(status.path("inspections").asInt()).isEqualTo(all.size());
            assertThat(ids(publications.await(all.size(), event -> true, PATIENCE)))
                    .hasSize(all.size());
            assertThat(announced).isPositive();
            assertThat(ids(changes.await(announced, change -> true, PATIENCE))).hasSizeGreaterThanOrEqualTo(announced);
        }
    }

    @Test
    void the_sample_site_is_read_over_http_and_its_new_report_changes_ratings() throws Exception {
        SampleSite sample = SampleSite.load();
        int all = sample.earlier().size() + 1;
        String newest = sample.newest().published().toString();

        try (LaunchedMachine machine = LaunchedMachine.startSample(data());
                TopicReader changes = new TopicReader(machine.kafka(), Topics.RATING_CHANGES)) {
            List<ConsumerRecord<String, byte[]>> told = changes.await(
                    5,
                    change -> header(change, "ce_type").equals("rating.changed")
                            && header(change, "ce_time").startsWith(newest),
                    PATIENCE);

            assertThat(told)
                    .hasSize(5)
                    .allSatisfy(change -> assertThat(change.key()).isEqualTo("doncaster"));
            assertThat(machine.query("/api/v1/status").path("publications").asInt())
                    .isEqualTo(all);
            assertThat(machine.sources())
                    .filteredOn(source -> source.path("schedule").path("listed").asInt() > 0)
                    .extracting(
                            source -> source.path("id").asText(),
                            source -> source.path("status").asText())
                    .containsExactlyInAnyOrder(tuple("sample-reports", "ok"), tuple("sample-news", "ok"));
        }
    }

    @Test
    void what_cannot_be_started_is_said_in_one_sentence() throws Exception {
        Path absent = folder.resolve("absent");

        Process process = LaunchedMachine.command(data(), absent).start();

        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).isEqualTo("The inbox " + absent + " does not exist.\n");
        assertThat(Files.exists(data())).isFalse();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void awaitRead(LaunchedMachine machine, int publications) {
        await("that " + publications + " publications are in the register")
                .atMost(PATIENCE)
                .until(() ->
                        machine.query("/api/v1/status").path("publications").asInt() >= publications);
    }

    private static void awaitSettled(LaunchedMachine machine, int publications) {
        await("that all is read and told").atMost(PATIENCE).until(() -> {
            JsonNode status = machine.query("/api/v1/status");
            JsonNode pending = status.path("pending");
            return status.path("publications").asInt() == publications
                    && status.path("inspections").asInt() == publications
                    && pending.path("authorities").asInt() == 0
                    && pending.path("events").asInt() == 0;
        });
    }

    private static void awaitLookSince(LaunchedMachine machine, Instant time) {
        await("a look into the inbox").atMost(PATIENCE).until(() -> {
            JsonNode run = machine.lastRun();
            return run.hasNonNull("finished")
                    && Instant.parse(run.path("started").asText()).isAfter(time)
                    && run.path("waiting").asInt() == 0;
        });
    }

    private static List<String> overallGrades(LaunchedMachine machine) throws IOException, InterruptedException {
        List<String> grades = new ArrayList<>();
        for (JsonNode detail :
                machine.query("/api/v1/authorities/blackpool/timeline").path("inspections")) {
            for (JsonNode assertion : detail.path("inspection").path("assertions")) {
                if (assertion.path("judgement").asText().equals("overall")) {
                    grades.add(assertion.path("grade").asText());
                }
            }
        }
        return grades;
    }

    private static List<String> ids(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream().map(event -> header(event, "ce_id")).distinct().toList();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
