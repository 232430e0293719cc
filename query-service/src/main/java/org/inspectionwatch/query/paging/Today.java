package org.inspectionwatch.query.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.inspectionwatch.rest.problem.Place;

/** The last day that can be asked for, by the service's clock. */
@ApplicationScoped
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The day of that time. */
    LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, clock.getZone());
    }

    /** A 400 problem that names the value where its day has not come. */
    void limit(Place place, String name, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw place.refuse(name, "is today, " + today + ", at the latest");
        }
    }

    /** The same of the day of a time. */
    public void limit(Place place, String name, Instant time) {
        limit(place, name, of(time));
    }
}
