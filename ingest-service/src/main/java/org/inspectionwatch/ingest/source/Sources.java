package org.inspectionwatch.ingest.source;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All sources and their runs. Runs that brought nothing new are remembered here alone, not in the database. */
@ApplicationScoped
public class Sources {
    private final SourceStore store;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, IngestRun> running = new ConcurrentHashMap<>();
    private final Map<String, RunReport> last = new ConcurrentHashMap<>();

    Sources(SourceStore store, Clock clock, MeterRegistry metrics) {
        this.store = store;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Makes the source known; its publications need it. To be called again changes nothing but its location. */
    public void register(Source source) {
        store.put(source, clock.instant());
        Gauge.builder("ingest.source.up", () -> isUp(source.id()) ? 1 : 0)
                .description("0 where the last run could not look into the source")
                .tag("source", source.id())
                .register(metrics);
    }

    /** A run of a registered source begins. */
    public IngestRun begin(String sourceId) {
        IngestRun run = new IngestRun(sourceId, clock.instant());
        running.put(sourceId, run);
        return run;
    }

    /** The run is over; its report is what {@link #all()} shows from now on. */
    public RunReport end(IngestRun run) {
        RunReport report = run.finish(clock.instant());
        RunReport before = last.put(run.sourceId(), report);
        running.remove(run.sourceId());
        if (report.saysMoreThan(before)) {
            store.add(run.sourceId(), report, Objects.requireNonNull(report.finished()));
        }
        return report;
    }

    /** By id. */
    public List<SourceState> all() {
        return store.all().stream()
                .map(source -> SourceState.of(source, lastRun(source.id())))
                .toList();
    }

    private @Nullable RunReport lastRun(String sourceId) {
        IngestRun underWay = running.get(sourceId);
        RunReport done = last.get(sourceId);
        RunReport progress = underWay == null ? null : underWay.progress();
        if (progress != null && (done == null || progress.added() > 0)) {
            return progress;
        }
        return done == null ? store.latest(sourceId).orElse(null) : done;
    }

    private boolean isUp(String sourceId) {
        RunReport done = last.get(sourceId);
        return done == null || done.status() != RunStatus.FAILED;
    }
}
