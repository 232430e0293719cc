package org.inspectionwatch.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inspectionwatch.ingest.live.SampleSources.FEED;
import static org.inspectionwatch.ingest.live.SampleSources.GOVUK;
import static org.inspectionwatch.ingest.live.SampleSources.PAGES;
import static org.inspectionwatch.ingest.live.SampleSources.REPORTS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

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
        assertThat(conduct.mostConnectionsToOneHost()).isEqualTo(1);
        assertThat(conduct.hosts()).contains(SiteHost.REPORTS, SiteHost.FILES_API, SiteHost.NEWS, SiteHost.GOV_UK);
        for (SiteHost host : conduct.hosts()) {
            assertThat(conduct.smallestGap(host).orElseThrow()).as(host.slug()).isGreaterThanOrEqualTo(SampleSiteResource.DELAY);
        }
        assertThat(conduct.fetchedAgain()).isEmpty();
    }

    @Test
    @Order(2)
    void a_second_full_look_asks_for_everything_and_is_sent_nothing() {
        site.forgetVisits();

        JsonPath source = Service.run(REPORTS, true);

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
}
