package org.inspectionwatch.ingest.fetch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.ingest.archive.ResponseArchive;
import org.inspectionwatch.ingest.fetch.host.HostTurns;
import org.inspectionwatch.ingest.fetch.host.Pacing;
import org.inspectionwatch.ingest.fetch.host.PacingRules;
import org.inspectionwatch.ingest.fetch.robots.RobotsFiles;
import org.inspectionwatch.outbound.GuardedClient;
import org.inspectionwatch.outbound.NameLookup;
import org.jdbi.v3.core.Jdbi;

/** Makes the parts of the fetcher from its settings. */
final class FetchWiring {
    private static final String PRODUCT = "InspectionWatch";
    private static final Duration NAME_LOOKUP = Duration.ofSeconds(10);

    /** The rules that sources start from. */
    @Produces
    @Singleton
    HostRules hostRules(
            FetchSettings settings, @ConfigProperty(name = "quarkus.application.version") String version) {
        return new HostRules(
                new UserAgent(PRODUCT, version, settings.contact().orElse(null)),
                settings.crawlDelay(),
                new FetchLimits(settings.maxSize().asLongValue(), settings.deadline(), settings.attempts()),
                settings.patience(),
                settings.allowedHosts().orElse(Set.of()));
    }

    @Produces
    @Singleton
    HostGate hostGate(Jdbi jdbi, FetchSettings settings) {
        FetchSettings.Pacing pacing = settings.pacing();
        PacingRules rules = new PacingRules(
                pacing.backoff(),
                pacing.maxBackoff(),
                pacing.faultsBeforeRest(),
                pacing.rest(),
                pacing.maxRest(),
                pacing.maxRetryAfter());
        return new HostGate(new HostTurns(jdbi), new Pacing(rules, new SecureRandom()));
    }

    @Produces
    @Singleton
    Exchange exchange() {
        return new Exchange(new GuardedClient(NameLookup.SYSTEM.within(NAME_LOOKUP)));
    }

    @Produces
    @Singleton
    RobotsFiles robotsFiles(Jdbi jdbi) {
        return new RobotsFiles(jdbi);
    }

    @Produces
    @Singleton
    ResponseArchive responseArchive(Jdbi jdbi) {
        return new ResponseArchive(jdbi);
    }
}
