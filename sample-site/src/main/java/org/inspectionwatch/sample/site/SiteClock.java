package org.inspectionwatch.sample.site;

import java.time.LocalDate;

/** The day that the site shows. It moves only when it is told to, and never back. Thread-safe. */
public final class SiteClock {
    private volatile LocalDate today;

    SiteClock(LocalDate firstDay) {
        this.today = firstDay;
    }

    public LocalDate today() {
        return today;
    }

    synchronized LocalDate advance(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("the clock does not go back: " + days + " days");
        }
        today = today.plusDays(days);
        return today;
    }
}
