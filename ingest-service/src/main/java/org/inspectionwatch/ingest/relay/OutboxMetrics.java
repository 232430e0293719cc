package org.inspectionwatch.ingest.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.inspectionwatch.messaging.OutboxBacklog;

/** Shows what waits in the outbox. */
@ApplicationScoped
class OutboxMetrics {
    private final DataSource dataSource;
    private final Clock clock;

    OutboxMetrics(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("ingest.outbox.messages", this::messages)
                .description("Events that wait for Kafka")
                .strongReference(true)
                .register(metrics);
        Gauge.builder("ingest.outbox.oldest", this::oldestSeconds)
                .description("How long the first of them has waited")
                .baseUnit("seconds")
                .strongReference(true)
                .register(metrics);
    }

    private double messages() {
        try {
            return OutboxBacklog.read(dataSource).messages();
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    private double oldestSeconds() {
        try {
            Instant oldest = OutboxBacklog.read(dataSource).oldest();
            return oldest == null
                    ? 0
                    : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
