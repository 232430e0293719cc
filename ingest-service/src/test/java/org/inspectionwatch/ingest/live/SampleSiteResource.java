package org.inspectionwatch.ingest.live;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.site.SiteOptions;
import org.inspectionwatch.sample.world.SiteHost;
import org.jspecify.annotations.Nullable;

/** A sample site of all authorities and four years, and definitions of all kinds for it. */
public final class SampleSiteResource implements QuarkusTestResourceLifecycleManager {
    /** Least pause between two requests to a host. */
    static final Duration DELAY = Duration.ofMillis(20);

    private static volatile @Nullable SampleSiteServer running;

    /** The site of the tests that run now. */
    static SampleSiteServer site() {
        return Objects.requireNonNull(running);
    }

    @Override
    public Map<String, String> start() {
        SampleSiteServer site = SampleSiteServer.start(
                SiteOptions.standard().firstDay(LocalDate.of(2018, 2, 5)).crawlDelay(DELAY));
        running = site;
        Map<String, String> settings = new HashMap<>(Map.of(
                "inspection-watch-source.unwanted.enabled",
                "false",
                "inspection-watch.schedule.tick",
                "100ms",
                "inspection-watch.schedule.sources-folder",
                folder(site).toString(),
                "inspection-watch.api-key-sha256",
                DeterministicId.contentHash(InboxResource.API_KEY.getBytes(StandardCharsets.UTF_8))));
        settings.putAll(Map.of(
                "inspection-watch.fetch.crawl-delay", DELAY.toMillis() + "ms",
                "inspection-watch.fetch.max-size", "4M",
                "inspection-watch.fetch.deadline", "2s",
                "inspection-watch.fetch.attempts", "2",
                "inspection-watch.fetch.allowed-hosts",
                        Arrays.stream(SiteHost.values())
                                .map(host -> SampleSources.host(site, host))
                                .collect(Collectors.joining(",")),
                "inspection-watch.fetch.pacing.backoff", "50ms",
                "inspection-watch.fetch.pacing.max-backoff", "200ms",
                "inspection-watch.fetch.pacing.rest", "300ms",
                "inspection-watch.fetch.pacing.max-rest", "1s",
                "inspection-watch.fetch.pacing.max-retry-after", "1s"));
        return settings;
    }

    @Override
    public void stop() {
        site().close();
    }

    private static Path folder(SampleSiteServer site) {
        try {
            Path folder = Files.createTempDirectory("inspection-watch-sources-");
            for (Map.Entry<String, String> file : SampleSources.of(site, "5s").entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            String howTo = HowTo.definition(site);
            Files.writeString(folder.resolve("local-news.yaml"), howTo);
            Files.writeString(folder.resolve("unwanted.yaml"), howTo.replace("local-news", "unwanted"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
