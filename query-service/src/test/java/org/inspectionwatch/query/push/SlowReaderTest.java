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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ShortPatience.class)
class SlowReaderTest {
    private static final int EVENTS = 6000;
    private static final long MEBIBYTE = 1 << 20;
    private static final Pattern WHOLE_MESSAGE = Pattern.compile("\\nid: ?(\\d+)\\n.*\\ndata: ?.*\\n\\n");

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource("/api/v1/events/stream")
    URI stream;

    @Test
    void slow_readers_are_cut_and_resume_and_cost_no_memory() throws Exception {
        new ToldEvents(dataSource)
                .tell(
                        IntStream.range(0, EVENTS)
                                .mapToObj(n -> ToldEvents.changed("slow-" + n, "essex", Direction.IMPROVED))
                                .toList(),
                        Instant.now());
        long before = usedHeap();
        long most = 0;
        List<SlowReader> readers = new ArrayList<>();
        for (int n = 0; n < ShortPatience.STREAMS; n++) {
            readers.add(new SlowReader(URI.create(stream + "?since=2026-01-01&authority_ids=essex")));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> open() == ShortPatience.STREAMS);

        given().get("/api/v1/events/stream").then().statusCode(503).contentType("application/problem+json");
        while (open() > 0) {
            most = Math.max(most, usedHeap());
        }

        assertThat(most - before).isLessThan(16 * MEBIBYTE);
        for (SlowReader reader : readers) {
            resumes(reader.readToEnd());
            reader.close();
        }
    }

    private void resumes(String taken) throws Exception {
        List<String> positions = WHOLE_MESSAGE
                .matcher(taken.replaceAll("\\r\\n[0-9a-f]+\\r\\n", ""))
                .results()
                .map(MatchResult::group)
                .map(message -> message.replaceFirst("(?s).*?id: ?(\\d+)\\n.*", "$1"))
                .toList();
        assertThat(positions).isNotEmpty().hasSizeLessThan(EVENTS);
        List<String> rest = new ArrayList<>();
        try (SseReader again = new SseReader(URI.create(stream + "?authority_ids=essex"), positions.getLast())) {
            again.readWhile(message -> {
                rest.add(EventStreamTest.json(message).at("/id").asText());
                return !message.data().contains("\"slow-" + (EVENTS - 1) + "\"");
            });
        }
        assertThat(positions.size() + rest.size()).isEqualTo(EVENTS);
        assertThat(rest.getFirst()).isEqualTo("slow-" + positions.size());
    }

    private double open() {
        return metrics.get("event_streams_open").gauge().value();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
