package org.inspectionwatch.ingest.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How to treat a host. {@code inspection-watch.fetch.*} gives the rules to start from; a source changes what it must.
 *
 * @param userAgent names this program and how to reach its operator
 * @param crawlDelay least pause between the end of a request and the start of the next; robots.txt may ask for more
 * @param limits of one request
 * @param patience longest wait for the host's turn, its pauses included, and before a repetition; beyond it the request ends
 *     as {@link FetchFailure#HOST_RESTING}
 * @param allowedHosts hosts as {@code name} or {@code name:port} that the operator trusts: these may be private, and at any
 *     port where the port is named
 */
public record HostRules(
        UserAgent userAgent, Duration crawlDelay, FetchLimits limits, Duration patience, Set<String> allowedHosts) {

    public HostRules {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    public HostRules withCrawlDelay(Duration delay) {
        return new HostRules(userAgent, delay, limits, patience, allowedHosts);
    }

    public HostRules withLimits(FetchLimits limits) {
        return new HostRules(userAgent, crawlDelay, limits, patience, allowedHosts);
    }

    public HostRules withPatience(Duration patience) {
        return new HostRules(userAgent, crawlDelay, limits, patience, allowedHosts);
    }
}
