package org.inspectionwatch.query.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

/** Where in the log clients want to go on. */
@ApplicationScoped
public class Positions {
    private final EventLog log;
    private final EventSearch search;

    Positions(EventLog log, EventSearch search) {
        this.log = log;
        this.search = search;
    }

    /**
     * After which position to go on; empty where the client says nothing. A position that the log has not reached is a problem
     * too: it is one of another log, and who waited for it would miss everything.
     *
     * @param name of the parameter or header that has the position
     * @param position of the last event that the client has, which counts where there is one
     * @param since else the time from which on it wants events
     */
    public OptionalLong start(String name, @Nullable String position, @Nullable String since) {
        if (position != null) {
            return OptionalLong.of(checked(name, position));
        }
        return since == null
                ? OptionalLong.empty()
                : OptionalLong.of(search.positionBefore(Since.parse("since", since)));
    }

    private long checked(String name, String position) {
        long number;
        try {
            number = Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw Problems.invalid(name, "is no position that this log gave out");
        }
        if (number < 0 || number > log.last()) {
            throw Problems.invalid(name, "is no position that this log gave out");
        }
        return number;
    }
}
