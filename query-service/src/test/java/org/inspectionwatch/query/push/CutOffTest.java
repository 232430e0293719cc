package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/**
 * Events flow while a consumer on each channel is cut off again and again; each ends with every event once, in order.
 * {@code -Dcut-off.events=5000} makes it longer, {@code -Dcut-off.cuts} and {@code -Dcut-off.seed} make it another one.
 */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ReceiverPort.class)
class CutOffTest {
    private static final int EVENTS = Integer.getInteger("cut-off.events", 1000);
    private static final int CUTS = Integer.getInteger("cut-off.cuts", 100);
    private static final long SEED = Long.getLong("cut-off.seed", 20260401L);
    private static final int MOST_AT_ONCE = 20;
    private static final long PATIENCE_MINUTES = 2 + EVENTS / 1000L;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = ReceiverPort.SETTING)
    int port;

    @TestHTTPResource("/")
    URI root;

    @Inject
    EventLog log;

    private final OwnAuthorities own = OwnAuthorities.of(getClass());

    @Test
    void whoever_is_cut_off_ends_with_each_event_once_and_in_order() throws Exception {
        List<CutOffConsumer> consumers;
        Flow flow = new Flow(EVENTS, CUTS, SEED, log.last());
        try (Receiver receiver = new Receiver(port);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            consumers = List.of(
                    new CutOffSse(root, flow),
                    new CutOffKafka(flow),
                    new CutOffFeed(flow),
                    new CutOffWebhook(receiver, flow));
            String webhook = register(receiver);
            Future<?> telling = threads.submit(this::tell);
            List<Future<?>> reading = new ArrayList<>();
            consumers.forEach(consumer -> reading.add(threads.submit(() -> {
                consumer.consume();
                return null;
            })));
            telling.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            for (Future<?> reader : reading) {
                reader.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            withKey().delete("/api/v1/webhooks/" + webhook).then().statusCode(204);
        }

        Map<String, List<String>> told = byAuthority(events().stream()
                .map(event -> event.subject() + " " + event.id())
                .toList());
        for (CutOffConsumer consumer : consumers) {
            String name = consumer.getClass().getSimpleName() + ", seed " + SEED;
            assertThat(consumer.cuts()).as(name).isGreaterThanOrEqualTo(CUTS);
            assertThat(byAuthority(consumer.received())).as(name).isEqualTo(told);
        }
    }

    private static String register(Receiver receiver) {
        return withKey()
                .body(Map.of("url", receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.webhook_id");
    }

    private static RequestSpecification withKey() {
        return given().contentType("application/json").header("X-API-Key", "a key for tests");
    }

    private void tell() {
        ToldEvents told = new ToldEvents(dataSource, own);
        Random random = new Random(SEED);
        List<CloudEvent> events = events();
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(MOST_AT_ONCE));
            told.tell(events.subList(next, end), Instant.now());
            next = end;
        }
    }

    private List<CloudEvent> events() {
        Random random = new Random(SEED);
        List<String> authorities = own.ids();
        List<CloudEvent> events = new ArrayList<>();
        for (int n = 0; n < EVENTS; n++) {
            String authority = authorities.get(random.nextInt(authorities.size()));
            Direction direction = random.nextBoolean() ? Direction.IMPROVED : Direction.DECLINED;
            events.add(ToldEvents.changed(Flow.PREFIX + n, authority, direction));
        }
        return events;
    }

    private static Map<String, List<String>> byAuthority(List<String> received) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String event : received) {
            String[] parts = event.split(" ");
            ids.computeIfAbsent(parts[0], none -> new ArrayList<>()).add(parts[1]);
        }
        return ids;
    }

    /**
     * What flows.
     *
     * @param events how many
     * @param cuts how often each consumer is cut off, at least
     * @param seed of all that is random
     * @param after the position of the last event that was told before
     */
    record Flow(int events, int cuts, long seed, long after) {
        /** Of the ids; the broker has events of other tests too. */
        static final String PREFIX = "cut-";

        Random random(Object consumer) {
            return new Random(seed ^ consumer.getClass().getSimpleName().hashCode());
        }

        /** So many at a time leave room for all cuts. */
        int most() {
            return Math.max(2, events / cuts);
        }
    }
}
