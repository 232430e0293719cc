package org.inspectionwatch.ingest.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.inspectionwatch.ingest.source.SourceSchedule;

/** Shows how the live sources stand. */
@ApplicationScoped
class ScheduleMetrics {
    private final Catalogue catalogue;
    private final ScheduleStore schedule;
    private final Clock clock;

    ScheduleMetrics(Catalogue catalogue, ScheduleStore schedule, Clock clock) {
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        for (LiveSource source : catalogue.all()) {
            gauge(source, "ingest.source.waiting", SourceSchedule::waiting)
                    .description("Documents still to be fetched or asked for again")
                    .register(metrics);
            gauge(source, "ingest.source.dead", SourceSchedule::dead)
                    .description("Documents given up until the next full look")
                    .register(metrics);
            gauge(source, "ingest.source.silent", this::silentSeconds)
                    .description("Since a run last went well")
                    .baseUnit("seconds")
                    .register(metrics);
        }
    }

    private Gauge.Builder<?> gauge(LiveSource source, String name, ToDoubleFunction<SourceSchedule> figure) {
        return Gauge.builder(name, () -> read(source.id(), figure)).tag("source", source.id());
    }

    private double read(String sourceId, ToDoubleFunction<SourceSchedule> figure) {
        try {
            SourceSchedule stands = schedule.all().get(sourceId);
            return stands == null ? Double.NaN : figure.applyAsDouble(stands);
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }

    private double silentSeconds(SourceSchedule stands) {
        Instant lastOk = stands.lastOk();
        return lastOk == null
                ? Double.NaN
                : Duration.between(lastOk, clock.instant()).toMillis() / 1000.0;
    }
}
