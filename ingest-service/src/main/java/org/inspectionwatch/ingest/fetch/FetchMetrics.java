package org.inspectionwatch.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** Counts what is asked of hosts, and how it ends. */
@Singleton
class FetchMetrics {
    private final MeterRegistry metrics;

    FetchMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void waited(URI address, Duration time) {
        metrics.timer("ingest.fetch.wait", "host", address.getHost()).record(time);
    }

    void received(URI address, long bytes) {
        metrics.counter("ingest.fetch.bytes", "host", address.getHost()).increment(bytes);
    }

    /** Of an address without a host, which is no address of a host, nothing is counted under its name. */
    void ended(URI asked, FetchOutcome outcome) {
        String host = asked.getHost() == null ? "none" : asked.getHost();
        metrics.counter("ingest.fetch", "host", host, "outcome", name(outcome)).increment();
    }

    private static String name(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> "fetched";
            case FetchOutcome.Unchanged unchanged -> "unchanged";
            case FetchOutcome.Failed failed -> failed.kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
