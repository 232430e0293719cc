package org.inspectionwatch.ingest.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves on by a step with every look. */
final class TickingClock extends Clock {
    private final Duration step;
    private Instant now = Instant.EPOCH;

    TickingClock(Duration step) {
        this.step = step;
    }

    @Override
    public Instant instant() {
        now = now.plus(step);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return InstantSource.fixed(now).withZone(zone);
    }
}
