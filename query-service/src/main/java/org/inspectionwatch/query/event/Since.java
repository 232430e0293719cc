package org.inspectionwatch.query.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.inspectionwatch.query.paging.Times;
import org.inspectionwatch.rest.problem.Place;

/** A time as clients write it: an instant with zone, or a day, which begins at midnight in England. */
public final class Since {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Since() {}

    /** A 400 problem that names the value where it is neither. */
    public static Instant parse(Place place, String name, String value) {
        try {
            return value.contains("T")
                    ? Times.moment(value)
                    : Times.day(value).atStartOfDay(ENGLAND).toInstant();
        } catch (DateTimeException e) {
            throw place.refuse(name, "is a day such as 2026-04-01 or a time such as 2026-04-01T09:30:00Z");
        }
    }
}
