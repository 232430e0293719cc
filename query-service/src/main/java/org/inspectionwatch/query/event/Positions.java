package org.inspectionwatch.query.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.OptionalLong;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.paging.Today;
import org.inspectionwatch.rest.problem.Digits;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

/** Where in the log clients want to go on. */
@ApplicationScoped
public class Positions {
    private final EventLog log;
    private final EventSearch search;
    private final Today today;

    Positions(EventLog log, EventSearch search, Today today) {
        this.log = log;
        this.search = search;
        this.today = today;
    }

    /**
     * A position of the log, as a client gives it; a 400 problem where the log has not reached it. It is one of another log
     * then, and who waited for it would miss everything.
     *
     * @param name of what has the position
     */
    public long checked(Place place, String name, String position) {
        long number = Digits.value(position);
        if (number < 0 || number > log.last()) {
            throw place.refuse(name, "is no position that this log gave out");
        }
        return number;
    }

    /**
     * The position before what was told at that time, given as {@code since}, or later; empty where none is given. A day
     * that has not come is a 400 problem: whoever names it would be told everything from now on.
     */
    public OptionalLong before(Place place, @Nullable String since) {
        if (since == null) {
            return OptionalLong.empty();
        }
        Instant time = Since.parse(place, "since", since);
        today.limit(place, "since", time);
        return OptionalLong.of(search.positionBefore(time));
    }
}
