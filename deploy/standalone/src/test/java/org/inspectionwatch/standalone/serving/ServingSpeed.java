package org.inspectionwatch.standalone.serving;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.KafkaSettings;
import org.inspectionwatch.embedded.PostgresSettings;

/**
 * Measures the packaged query-service over a real database with 100 000 passages, which came in by Kafka: at an even rate of
 * questions that nobody asked before, and as fast as it goes beside an operation that gives the same bytes at once.
 */
public final class ServingSpeed {
    private static final int PASSAGES_EACH = 25;
    private static final int FINDINGS = Integer.getInteger("serving-speed.findings", 4000);
    private static final int RATE = Integer.getInteger("serving-speed.rate", 200);
    private static final int SECONDS = Integer.getInteger("serving-speed.seconds", 8);
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 32;
    private static final String DATABASE = "query";

    private final QueryService service;
    private final Path folder;
    private final PrintStream out;

    private ServingSpeed(QueryService service, Path folder, PrintStream out) {
        this.service = service;
        this.folder = folder;
        this.out = out;
    }

    /** Two arguments: the packaged service, and a folder for the servers' data, which is filled the first time. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Path jar = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresSettings.in(folder.resolve("postgres")));
                EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.in(folder.resolve("kafka")))) {
            Path filled = folder.resolve("filled-" + FINDINGS);
            postgres.createDatabase(DATABASE);
            try (QueryService service = QueryService.start(jar, folder, postgres, DATABASE, kafka)) {
                ServingSpeed speed = new ServingSpeed(service, folder, System.out);
                GeneratedFindings findings = new GeneratedFindings(new GeneratedWords(1));
                if (!Files.exists(filled)) {
                    speed.fill(findings, kafka);
                    Files.createFile(filled);
                }
                speed.out.printf("%s%n", service.get("/api/v1/status").body());
                Questions questions = new Questions(new GeneratedWords(2), findings.authorities());
                speed.steady(questions);
                speed.full(questions);
            }
        }
    }

    private void fill(GeneratedFindings generated, EmbeddedKafka kafka)
            throws IOException, InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (int number = 0; number < FINDINGS; number++) {
                sent.add(producer.send(message(generated.finding(number, PASSAGES_EACH))));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }
        String status;
        do {
            Thread.sleep(2000);
            status = service.get("/api/v1/status").body();
        } while (!status.contains("\"findings\":" + FINDINGS)
                || !status.contains("\"authorities\":0")
                || !status.contains("\"events\":0"));
        out.printf("filled in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static ProducerRecord<String, byte[]> message(FindingRecorded recorded) {
        CloudEvent event = new CloudEvent(
                EventType.FINDING_RECORDED,
                recorded.findingId(),
                String.valueOf(recorded.finding().authorityId()),
                recorded.publication().fetchedAt(),
                recorded);
        EncodedEvent encoded = EventCodec.encode(event);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.FINDINGS, event.subject(), encoded.value());
        encoded.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** The first round, which warms the service up, is thrown away. */
    private void steady(Questions questions) throws IOException, InterruptedException {
        Load load = new Load(folder, service.address());
        int count = RATE * SECONDS * 2;
        List<String> all = new ArrayList<>();
        for (List<String> paths : questions.fresh(count / 4).values()) {
            all.addAll(paths);
        }
        Collections.shuffle(all, new Random(3));
        load.steady(all, RATE, SECONDS * 2);
        out.printf("%n%-16s %10s %8s %8s %8s %8s%n", "fresh questions", "answers/s", "median", "p95", "p99", "errors");
        List<String> mixed = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : questions.fresh(count).entrySet()) {
            print(kind.getKey(), load.steady(kind.getValue(), RATE, SECONDS));
        }
        questions.fresh(count / 4).values().forEach(mixed::addAll);
        Collections.shuffle(mixed, new Random(4));
        print("all mixed", load.steady(mixed, RATE, SECONDS));
    }

    private void print(String kind, Load.Result result) {
        out.printf(
                "%-16s %10.0f %8.1f %8.1f %8.1f %8d%n",
                kind, result.perSecond(), result.median(), result.p95(), result.p99(), result.errors());
    }

    private void full(Questions questions) throws IOException, InterruptedException {
        Load load = new Load(folder, service.address());
        out.printf("%n%-16s %10s %10s %10s %8s %8s%n", "as fast as it goes", "bytes", "answers/s", "same bytes", "share", "errors");
        int number = 0;
        for (Map.Entry<String, String> kind : questions.popular().entrySet()) {
            number++;
            String body = service.get(kind.getValue()).body();
            Files.writeString(folder.resolve(number + ".json"), body);
            String yardstick = "/yardstick/" + number;
            if (!service.get(yardstick).body().equals(body)) {
                throw new IllegalStateException("the yardstick is not the same: " + yardstick);
            }
            double asked = 0;
            double given = 0;
            long errors = 0;
            for (int round = 0; round <= ROUNDS; round++) {
                Load.Result ours = load.full(kind.getValue(), CONNECTIONS, 2);
                Load.Result trivial = load.full(yardstick, CONNECTIONS, 2);
                if (round > 0) {
                    asked += ours.perSecond() / ROUNDS;
                    given += trivial.perSecond() / ROUNDS;
                    errors += ours.errors() + trivial.errors();
                }
            }
            out.printf(
                    "%-16s %10d %10.0f %10.0f %8.2f %8d%n",
                    kind.getKey(), body.length(), asked, given, asked / given, errors);
        }
    }
}
