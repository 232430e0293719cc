package org.inspectionwatch.query.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gauges: {@code query_pending_authorities} and {@code query_pending_events}. */
@ApplicationScoped
class Backlogs {
    private final MeterRegistry registry;
    private final StatusQueries queries;

    Backlogs(MeterRegistry registry, StatusQueries queries) {
        this.registry = registry;
        this.queries = queries;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("query.pending.authorities", queries, StatusQueries::pendingAuthorities);
        registry.gauge("query.pending.events", queries, StatusQueries::pendingEvents);
    }
}
