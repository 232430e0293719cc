package org.inspectionwatch.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.inspectionwatch.sample.ledger.Conduct;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The back-fill of twelve years of all authorities by the packaged service, with its figures. */
@EnabledIfSystemProperty(named = "live.long", matches = "true", disabledReason = "takes minutes: -Dlive.long=true")
class WholeHistoryIT {
    private static final Duration DELAY = Duration.ofMillis(20);

    @Test
    void twelve_years_are_fetched_once_and_politely() throws IOException {
        try (SampleSiteServer site =
                        SampleSiteServer.start(SiteOptions.standard().crawlDelay(DELAY));
                SiteEvents events = new SiteEvents(site)) {
            ReplicaWorld world = new ReplicaWorld(site, DELAY, Duration.ofSeconds(30));
            Instant begun = Instant.now();
            try (Replica replica = world.start("only")) {
                Awaitility.await("all documents")
                        .atMost(Duration.ofMinutes(20))
                        .until(() -> world.isSettled(SampleSources.REPORTS));

                Conduct conduct = site.conduct();
                System.out.printf(
                        "%s: %d documents, %d requests, %d bodies, %d s%n",
                        replica.name(),
                        site.published().size(),
                        conduct.visits().size(),
                        conduct.bodies(),
                        Duration.between(begun, Instant.now()).toSeconds());
                for (SiteHost host : conduct.hosts()) {
                    System.out.printf(
                            "%s: %d requests, smallest gap %d ms, most connections %d%n",
                            host.slug(),
                            conduct.to(host).size(),
                            conduct.smallestGap(host).orElse(Duration.ZERO).toMillis(),
                            conduct.mostConnections().get(host));
                    assertThat(conduct.smallestGap(host).orElse(DELAY)).isGreaterThanOrEqualTo(DELAY);
                    // An answer counts until the site's thread has noted its end: on a busy machine after the next
                    // request began.
                    assertThat(conduct.mostAtOnce(host)).as(host.slug()).isLessThanOrEqualTo(2);
                }
                assertThat(conduct.askedBeforeRobots()).isEmpty();
                events.assertEveryDocumentOnce();
            }
        }
    }
}
