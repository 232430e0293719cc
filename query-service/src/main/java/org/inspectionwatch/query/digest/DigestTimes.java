package org.inspectionwatch.query.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** When digests are looked at and tried again. */
@ApplicationScoped
class DigestTimes {
    private final Clock clock;
    private final DigestSettings settings;

    DigestTimes(Clock clock, DigestSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Instant now() {
        return clock.instant();
    }

    Instant retry(Instant failedAt) {
        return failedAt.plus(settings.retry());
    }
}
