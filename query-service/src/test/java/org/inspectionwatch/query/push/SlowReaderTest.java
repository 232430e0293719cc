package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ShortPatience.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SlowReaderTest {
    private static final int EVENTS = 6000;
    private static final String LAST = "slow-" + (EVENTS - 1);
    private static final long MEBIBYTE = 1 << 20;
    private static final Duration UNTIL_CUT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Pattern WHOLE_MESSAGE = Pattern.compile("(?<=\\n)id: ?(\\d+)\\n.*\\ndata: ?.*\\n\\n");

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource("/api/v1/events/stream")
    URI stream;

    @Test
    void slow_readers_are_cut_and_resume_and_cost_no_memory() throws Exception {
        new ToldEvents(dataSource, OwnAuthorities.of(getClass()))
                .tell(
                        IntStream.range(0, EVENTS)
                                .mapToObj(n -> ToldEvents.changed("slow-" + n, "suffolk", Direction.IMPROVED))
                                .toList(),
                        Instant.now());
        settle();
        long before = usedHeap();
        List<SlowReader> readers = new ArrayList<>();
        for (int n = 0; n < ShortPatience.STREAMS; n++) {
            readers.add(new SlowReader(URI.create(stream + "?since=2026-01-01&authority_ids=suffolk")));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> open() == ShortPatience.STREAMS);

        given().get("/api/v1/events/stream").then().statusCode(503).contentType("application/problem+json");
        AtomicLong most = new AtomicLong();
        await().atMost(UNTIL_CUT).pollInterval(BETWEEN_LOOKS).until(() -> {
            most.accumulateAndGet(usedHeap(), Math::max);
            return open() == 0;
        });

        assertThat(most.get() - before).isLessThan(16 * MEBIBYTE);
        for (SlowReader reader : readers) {
            resumes(reader.readToEnd());
            reader.close();
        }
    }

    /** Until the broker, which runs in this JVM too, has all events, and one stream has loaded what streams need. */
    private void settle() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> given().get("/api/v1/status").jsonPath().getInt("pending.events") == 0);
        try (SseReader warm = new SseReader(URI.create(stream + "?since=2026-01-01&authority_ids=suffolk"), null)) {
            warm.readWhile(
                    message -> !EventStreamTest.json(message).at("/id").asText().equals(LAST));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> open() == 0);
    }

    private void resumes(String taken) {
        List<String> positions = WHOLE_MESSAGE
                .matcher(taken.replaceAll("\\r\\n[0-9a-f]+\\r\\n", ""))
                .results()
                .map(message -> message.group(1))
                .toList();
        assertThat(positions).isNotEmpty().hasSizeLessThan(EVENTS);
        assertThat(rest(positions.getLast()))
                .isEqualTo(IntStream.range(positions.size(), EVENTS)
                        .mapToObj(n -> "slow-" + n)
                        .toList());
    }

    /** All that follows, by a reader that comes back with the last position that it has whenever its stream ends. */
    private List<String> rest(String lastEventId) {
        List<String> ids = new ArrayList<>();
        AtomicReference<String> position = new AtomicReference<>(lastEventId);
        while (ids.isEmpty() || !ids.getLast().equals(LAST)) {
            try (SseReader again = new SseReader(URI.create(stream + "?authority_ids=suffolk"), position.get())) {
                again.readWhile(message -> {
                    ids.add(EventStreamTest.json(message).at("/id").asText());
                    position.set(message.id());
                    return !ids.getLast().equals(LAST);
                });
            }
        }
        return ids;
    }

    private double open() {
        return metrics.get("event_streams_open").gauge().value();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
