package org.inspectionwatch.sample.site;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** The day that the site shows. It moves only when it is told to, and never back. Thread-safe. */
public final class SiteClock {
    private final AtomicReference<LocalDate> today;

    SiteClock(LocalDate firstDay) {
        this.today = new AtomicReference<>(firstDay);
    }

    public LocalDate today() {
        return today.get();
    }

    LocalDate advance(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("the clock does not go back: " + days + " days");
        }
        return today.updateAndGet(day -> day.plusDays(days));
    }
}
