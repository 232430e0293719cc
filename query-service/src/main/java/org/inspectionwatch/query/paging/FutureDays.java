package org.inspectionwatch.query.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Turns away questions about days that have not come: what is known today would be told as what stands then. */
@Provider
class FutureDays implements ContainerRequestFilter {
    private static final List<String> VIEWS = List.of("asOf", "knownAt");

    private final Clock clock;

    FutureDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        for (String view : VIEWS) {
            if (given.getOrDefault(view, List.of()).stream().anyMatch(text -> isAfter(text, today))) {
                throw Problems.invalid(view, "is today, " + today + ", at the latest");
            }
        }
    }

    /** What is no day is left to the operation, which knows what it takes. */
    private boolean isAfter(String text, LocalDate today) {
        try {
            LocalDate day =
                    text.contains("T") ? LocalDate.ofInstant(Times.moment(text), clock.getZone()) : Times.day(text);
            return day.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
