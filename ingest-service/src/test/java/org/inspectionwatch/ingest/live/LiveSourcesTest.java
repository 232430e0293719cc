package org.inspectionwatch.ingest.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.inspectionwatch.ingest.live.SampleSources.FEED;
import static org.inspectionwatch.ingest.live.SampleSources.GOVUK;
import static org.inspectionwatch.ingest.live.SampleSources.PAGES;
import static org.inspectionwatch.ingest.live.SampleSources.REPORTS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(SampleSiteResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveSourcesTest {
    private static final List<String> ALL = List.of(REPORTS, FEED, PAGES, GOVUK);

    private final SampleSiteServer site = SampleSiteResource.site();
    private final SiteEvents events = new SiteEvents(site);

    @BeforeEach
    void settle() {
        Service.awaitSettled(ALL);
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    @Order(1)
    void the_back_fill_brings_every_document_once_and_politely() {
        Conduct conduct = site.conduct();

        events.assertEveryDocumentOnce();
        assertThat(conduct.askedBeforeRobots()).isEmpty();
        assertThat(conduct.hosts()).contains(SiteHost.REPORTS, SiteHost.FILES_API, SiteHost.NEWS, SiteHost.GOV_UK);
        for (SiteHost host : conduct.hosts()) {
            // An answer counts until the site's thread has noted its end: on a busy machine after the next request
            // began.
            assertThat(conduct.mostAtOnce(host)).as(host.slug()).isLessThanOrEqualTo(2);
            assertThat(conduct.smallestGap(host).orElseThrow())
                    .as(host.slug())
                    .isGreaterThanOrEqualTo(SampleSiteResource.DELAY);
        }
        // The news are listed by two sources of this test.
        assertThat(conduct.fetchedAgain().keySet()).allMatch(address -> address.startsWith("news/"));
    }

    @Test
    @Order(1)
    void the_how_to_followed_literally_adds_a_working_feed() {
        JsonPath source = Service.run("local-news", false);
        Service.awaitSettled(List.of("local-news"));

        assertThat(source.getString("status")).isEqualTo("ok");
        assertThat(Service.source("local-news").getInt("schedule.listed")).isPositive();
    }

    @Test
    @Order(1)
    void a_source_that_is_switched_off_by_a_setting_is_shown_and_not_looked_at() {
        JsonPath source = Service.source("unwanted");

        assertThat(source.getBoolean("schedule.enabled")).isFalse();
        assertThat(source.getString("status")).isEqualTo("idle");
    }

    @Test
    @Order(2)
    void a_second_full_look_asks_for_everything_and_is_sent_nothing() {
        site.forgetVisits();

        JsonPath source = Service.run(REPORTS, true);
        Service.awaitSettled(List.of(REPORTS));

        Conduct conduct = site.conduct();
        Map<Integer, Integer> statuses = conduct.statuses();
        assertThat(source.getString("status")).isEqualTo("ok");
        assertThat(conduct.to(SiteHost.FILES_API)).isNotEmpty();
        assertThat(conduct.to(SiteHost.REPORTS)).allMatch(visit -> visit.robots() || visit.conditional());
        assertThat(conduct.to(SiteHost.FILES_API)).allMatch(visit -> visit.robots() || visit.conditional());
        assertThat(conduct.to(SiteHost.REPORTS)).noneMatch(visit -> visit.fetchedBody());
        assertThat(conduct.to(SiteHost.FILES_API)).noneMatch(visit -> visit.fetchedBody());
        assertThat(statuses).containsKey(304);
        events.assertEveryDocumentOnce();
    }

    @Test
    @Order(3)
    void every_new_document_is_noticed_within_its_interval_and_told_once() {
        List<Long> latencies = new ArrayList<>();
        for (int week = 0; week < 10; week++) {
            int before = events.expected();
            Instant published = Instant.now();
            site.advance(7);

            latencies.addAll(events.latencies(before, published));
        }

        Collections.sort(latencies);
        System.out.printf(
                "latency from publication to event at a poll of 5 s: median %d ms, longest %d ms, %d documents%n",
                latencies.get(latencies.size() / 2), latencies.getLast(), latencies.size());
        assertThat(latencies).isNotEmpty();
        events.assertEveryDocumentOnce();
    }

    @ParameterizedTest
    @MethodSource("org.inspectionwatch.ingest.live.FaultCase#all")
    @Order(4)
    void a_fault_is_named_stops_nobody_else_and_leaves_no_gap(FaultCase fault) {
        publishSomething();
        fault.begin().accept(site);
        try {
            JsonPath faulty = Service.runWhere(
                    REPORTS,
                    run -> fault.statuses().contains(run.getString("last_run.status"))
                            && (fault.problem().isEmpty()
                                    || run.getList("last_run.problems.kind").contains(fault.problem())));
            JsonPath other = Service.run(FEED, false);

            assertThat(other.getString("last_run.status")).isEqualTo("ok");
            assertThat(faulty.getList("last_run.problems.message", String.class))
                    .allMatch(message -> message.endsWith("."));
            events.assertNothingFalse();
        } finally {
            site.faults().endAll();
            site.quirks().endAll();
        }
        Service.runWhere(REPORTS, run -> run.getString("last_run.status").equals("ok"));
        Service.awaitSettled(ALL);
        events.assertEveryDocumentOnce();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    @Order(5)
    void mixed_faults_leave_no_gap_and_no_false_event(long seed) {
        System.out.println("mixed faults of seed " + seed);
        Random random = new Random(seed);
        List<FaultCase> faults = FaultCase.all();
        for (int step = 0; step < 2; step++) {
            publishSomething();
            for (int i = 0; i < 2; i++) {
                faults.get(random.nextInt(faults.size())).begin().accept(site);
            }
            site.faults().start(SiteHost.NEWS, ".*", new Fault.Status(500), 1 + random.nextInt(4));
            ALL.forEach(source -> Service.run(source, false));
            events.assertNothingFalse();
            site.faults().endAll();
            site.quirks().endAll();
        }

        ALL.forEach(source ->
                Service.runWhere(source, run -> run.getString("last_run.status").equals("ok")));
        Service.awaitSettled(ALL);
        events.assertEveryDocumentOnce();
    }

    @Test
    @Order(6)
    void other_bytes_under_the_same_address_are_a_new_revision_found_by_a_full_look() {
        SampleDocument document = site.published().getLast();
        site.files().amend(document, Map.of());

        Service.run(REPORTS, true);
        Service.awaitSettled(List.of(REPORTS));

        List<PublicationRevised> both = events
                .reports(events.expected() + document.providers().size())
                .stream()
                .filter(event -> event.publication().location().endsWith("/" + document.fileId()))
                .filter(event -> document.providers()
                        .getFirst()
                        .urn()
                        .equals(event.listing().urn()))
                .toList();
        assertThat(both).extracting(event -> event.publication().revision()).containsExactly(1, 2);
        assertThat(both.getLast().publication().contentHash())
                .isEqualTo(site.files().sha256(document));
    }

    @Test
    @Order(7)
    void a_file_that_is_taken_away_is_said_and_kept() {
        SampleDocument document = site.published().getFirst();
        site.files().withdraw(document);

        Service.run(REPORTS, true);
        Service.awaitSettled(List.of(REPORTS));

        given().get("/api/v1/sources/" + REPORTS + "/runs?limit=50")
                .then()
                .body("runs.problems.kind.flatten()", hasItem("not_there"));
        given().get("/api/v1/sources/" + REPORTS + "/items?state=kept")
                .then()
                .body(
                        "items.find { it.location.endsWith('/%s') }.reason".formatted(document.fileId()),
                        containsString("404"));
    }

    @Test
    @Order(8)
    void a_paused_source_rests_until_it_is_resumed() {
        Service.post(PAGES, "pause", 202);
        Awaitility.await().until(() -> !Service.source(PAGES).getBoolean("schedule.running"));
        site.forgetVisits();
        Service.run(FEED, false);

        assertThat(site.conduct().to(SiteHost.NEWS))
                .noneMatch(visit -> visit.target().startsWith("/childrens-services/"));

        Service.post(PAGES, "resume", 202);
        Service.run(PAGES, false);
        assertThat(site.conduct().to(SiteHost.NEWS))
                .anyMatch(visit -> visit.target().startsWith("/childrens-services/"));
    }

    @Test
    @Order(9)
    void sources_are_steered_with_a_key_only() {
        given().post("/api/v1/sources/" + PAGES + "/pause").then().statusCode(401);
        Service.post("nowhere", "pause", 404);
        given().get("/api/v1/sources/nowhere").then().statusCode(404);
        given().get("/api/v1/sources/" + PAGES + "/runs").then().statusCode(200).body("runs", not(empty()));
        given().get("/api/v1/sources/" + PAGES + "/items?state=kept")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
    }

    /** Weeks pass until there is a new document. */
    private void publishSomething() {
        List<SampleDocument> fresh = site.advance(7);
        while (fresh.isEmpty()) {
            fresh = site.advance(7);
        }
    }
}
