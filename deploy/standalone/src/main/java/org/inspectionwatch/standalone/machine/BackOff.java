package org.inspectionwatch.standalone.machine;

import java.time.Duration;

/** How long to wait before something is started again: twice as long each time, until it has run well. For one thread. */
final class BackOff {
    private final Duration first;
    private final Duration longest;
    private final Duration well;
    private Duration next;

    /**
     * @param first pause after the first end
     * @param longest the pauses grow to this
     * @param well what ran longer than this before it ended begins anew with the first pause
     */
    BackOff(Duration first, Duration longest, Duration well) {
        this.first = first;
        this.longest = longest;
        this.well = well;
        this.next = first;
    }

    /** The pause to make now, after it ran that long. */
    Duration after(Duration ran) {
        Duration pause = ran.compareTo(well) > 0 ? first : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }
}
