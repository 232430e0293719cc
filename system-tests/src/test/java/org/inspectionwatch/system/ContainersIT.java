package org.inspectionwatch.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;
import org.inspectionwatch.sample.world.SiteHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images of {@code deploy/containers} watch the sample site on this machine. Skipped where Podman or an image is absent. */
class ContainersIT {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** The name by which containers know the machine that runs them. */
    private static final String HOST = "host.containers.internal";

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void what_a_site_publishes_changes_ratings_outside_the_containers() throws Exception {
        assumeThat(Compose.missing()).isEmpty();
        SiteOptions options = SiteOptions.standard()
                .firstDay(LocalDate.of(2017, 3, 1))
                .reachableAs(InetAddress.getByName("0.0.0.0"), HOST);
        try (SampleSiteServer site = SampleSiteServer.start(options);
                Compose compose = Compose.up(folder.resolve("inspection-watch-test"), source(site), trusting(site))) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .until(() -> schedule(compose).path("settled").asBoolean()
                            && schedule(compose).path("waiting").asInt() == 0
                            && status(compose).path("publications").asInt()
                                    == schedule(compose).path("listed").asInt()
                            && status(compose).at("/pending/authorities").asInt() == 0);
            int before = status(compose).path("announced").asInt();

            site.advance(365);

            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(status(compose).path("announced").asInt())
                                    .isGreaterThan(before));
        }
    }

    private static String source(SampleSiteServer site) {
        return """
                id: sample-reports
                kind: ofsted_listing
                url: %s/
                hosts: ["%s", "%s"]
                accept: [application/pdf]
                interval: {min: 2s, max: 2s}
                delay: 10ms
                settings: {expect: all}
                """.formatted(
                site.origin(SiteHost.REPORTS), authority(site, SiteHost.FILES), authority(site, SiteHost.FILES_API));
    }

    private static Map<String, String> trusting(SampleSiteServer site) {
        String hosts = Stream.of(SiteHost.REPORTS, SiteHost.FILES, SiteHost.FILES_API)
                .map(host -> authority(site, host))
                .collect(Collectors.joining(","));
        return Map.of("FETCH_ALLOWED_HOSTS", hosts, "ANNOUNCE_WINDOW", "P36500D");
    }

    private static String authority(SampleSiteServer site, SiteHost host) {
        return URI.create(site.origin(host)).getAuthority();
    }

    private JsonNode schedule(Compose compose) throws Exception {
        return json.readTree(compose.ingest("/api/v1/sources/sample-reports")).path("schedule");
    }

    private JsonNode status(Compose compose) throws Exception {
        return json.readTree(compose.query("/api/v1/status"));
    }
}
