package org.inspectionwatch.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of fetching. */
@ConfigMapping(prefix = "inspection-watch.fetch")
public interface FetchSettings {

    /** Web address or mailbox where a site's people reach the operator; without it only allowed hosts are fetched from. */
    Optional<String> contact();

    /** Least pause between two requests to one host. */
    @WithDefault("2s")
    Duration crawlDelay();

    /** Largest body, as sent and decompressed. */
    @WithDefault("64M")
    MemorySize maxSize();

    /** Longest time of one request. */
    @WithDefault("60s")
    Duration deadline();

    /** Longest wait for a host's turn. */
    @WithDefault("2m")
    Duration patience();

    /** Tries in all of a request whose fault may pass. */
    @WithDefault("3")
    int attempts();

    /** Hosts, with ports where these are not the usual ones, that may be in a private network. */
    Optional<Set<String>> allowedHosts();

    /** How long hosts that ail are left alone. */
    Pacing pacing();

    /** Settings of pauses. */
    interface Pacing {

        /** Upper bound of the pause after a first failure. */
        @WithDefault("5s")
        Duration backoff();

        /** Where its doubling ends. */
        @WithDefault("2m")
        Duration maxBackoff();

        /** Failures in a row before a host rests. */
        @WithDefault("5")
        int faultsBeforeRest();

        /** The first rest. */
        @WithDefault("5m")
        Duration rest();

        /** Where its doubling ends. */
        @WithDefault("6h")
        Duration maxRest();

        /** Longest pause that a host can ask for. */
        @WithDefault("24h")
        Duration maxRetryAfter();
    }
}
