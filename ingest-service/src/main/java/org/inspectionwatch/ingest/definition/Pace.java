package org.inspectionwatch.ingest.definition;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a source is looked at.
 *
 * @param min wait between two looks while things change
 * @param max wait between two looks while nothing does; at least {@code min}
 * @param fullEvery wait between two looks at the whole of it, its documents included
 * @param delay least pause between two requests to one host, or null for the service's own
 */
public record Pace(
        Duration min,
        Duration max,
        Duration fullEvery,
        @Nullable Duration delay) {

    /** The wait after a look: half of the last one where something had changed, else half as much again. */
    public Duration next(Duration last, boolean changed) {
        Duration next = changed ? last.dividedBy(2) : last.plus(last.dividedBy(2));
        return next.compareTo(min) < 0 ? min : next.compareTo(max) > 0 ? max : next;
    }
}
