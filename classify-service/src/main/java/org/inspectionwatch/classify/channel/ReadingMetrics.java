package org.inspectionwatch.classify.channel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.inspectionwatch.contracts.CloudEvent;

/** Counts and times of reading: {@code classify_reading_seconds} and {@code classify_events_total{type}}. */
@ApplicationScoped
class ReadingMetrics {
    private final MeterRegistry registry;
    private final Timer reading;

    ReadingMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.reading = registry.timer("classify.reading");
    }

    List<CloudEvent> timed(Supplier<List<CloudEvent>> read) {
        Timer.Sample sample = Timer.start(registry);
        List<CloudEvent> outcome = read.get();
        sample.stop(reading);
        outcome.forEach(event ->
                registry.counter("classify.events", "type", event.type().type()).increment());
        return outcome;
    }
}
