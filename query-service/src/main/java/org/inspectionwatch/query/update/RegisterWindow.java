package org.inspectionwatch.query.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.inspectionwatch.query.change.AnnounceWindow;

/** The announce window of a day, by the clock's zone. */
@ApplicationScoped
class RegisterWindow {
    private final RegisterSettings settings;
    private final Clock clock;

    RegisterWindow(RegisterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    AnnounceWindow on(Instant now) {
        return new AnnounceWindow(
                settings.announceWindow(), now.atZone(clock.getZone()).toLocalDate());
    }
}
