package org.inspectionwatch.query.update;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Period;

/** Settings of the register; each by environment as {@code INSPECTION_WATCH_...}. */
@ConfigMapping(prefix = "inspection-watch")
interface RegisterSettings {
    /** How old a change may be, when it first becomes known, to be announced; an ISO 8601 period such as {@code P90D}. */
    Period announceWindow();

    /** How long no finding must have come before registers are computed. */
    Duration settle();

    /** The same while the findings of many authorities arrive at once, as in a first load. */
    Duration settleLoad();

    /** The longest that a register waits for quiet. */
    Duration settleAtMost();
}
