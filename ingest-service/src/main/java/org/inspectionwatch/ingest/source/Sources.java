package org.inspectionwatch.ingest.source;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All sources and their runs. Runs that brought nothing new are remembered here alone, not in the database. */
@ApplicationScoped
public class Sources {
    private final SourceStore store;
    private final RunStore runs;
    private final Instance<Schedules> schedules;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, IngestRun> running = new ConcurrentHashMap<>();
    private final Map<String, RunReport> last = new ConcurrentHashMap<>();

    Sources(SourceStore store, RunStore runs, Instance<Schedules> schedules, Clock clock, MeterRegistry metrics) {
        this.store = store;
        this.runs = runs;
        this.schedules = schedules;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Makes the source known; its publications need it. To be called again changes nothing but its location. */
    public void register(Source source) {
        store.put(source, clock.instant());
        Gauge.builder("ingest.source.up", () -> isUp(source.id()) ? 1 : 0)
                .description("0 where the last run could not look into the source, or did not believe it")
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
            runs.add(run.sourceId(), report);
        }
        return report;
    }

    /** By id. */
    public List<SourceState> all() {
        Map<String, SourceSchedule> scheduled = scheduled();
        return store.all().stream()
                .map(source -> state(source, scheduled.get(source.id())))
                .toList();
    }

    /** Empty where there is no such source. */
    public Optional<SourceState> find(String sourceId) {
        return all().stream().filter(each -> each.id().equals(sourceId)).findFirst();
    }

    /** Newest first; those alone that brought something or ended otherwise than the one before. */
    public List<RunReport> runs(String sourceId, int limit) {
        return runs.newest(sourceId, limit);
    }

    private SourceState state(Source source, @Nullable SourceSchedule schedule) {
        return schedule == null
                ? SourceState.of(source, lastRun(source.id()), null)
                : SourceState.of(source, schedule.latest(), schedule);
    }

    private Map<String, SourceSchedule> scheduled() {
        return schedules.isResolvable() ? schedules.get().all() : Map.of();
    }

    private @Nullable RunReport lastRun(String sourceId) {
        IngestRun underWay = running.get(sourceId);
        RunReport done = last.get(sourceId);
        RunReport progress = underWay == null ? null : underWay.progress();
        if (progress != null && (done == null || progress.added() > 0)) {
            return progress;
        }
        return done == null ? runs.latest(sourceId).orElse(null) : done;
    }

    private boolean isUp(String sourceId) {
        SourceSchedule schedule = scheduled().get(sourceId);
        RunReport done = schedule == null ? last.get(sourceId) : schedule.latest();
        return done == null || (done.status() != RunStatus.FAILED && done.status() != RunStatus.SUSPECT);
    }
}
