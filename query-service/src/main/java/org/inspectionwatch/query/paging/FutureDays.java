package org.inspectionwatch.query.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.rest.problem.Place;

/** Turns away questions about days that have not come: what is known today would be told as what stands then. */
@Provider
class FutureDays implements ContainerRequestFilter {
    private static final List<String> VIEWS = List.of("asOf", "knownAt");

    private final Today today;

    FutureDays(Today today) {
        this.today = today;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        for (String view : VIEWS) {
            given.getOrDefault(view, List.of()).stream()
                    .flatMap(text -> day(text).stream())
                    .forEach(day -> today.limit(Place.QUERY, view, day));
        }
    }

    /** What is no day is left to the operation, which knows what it takes. */
    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("T") ? today.of(Times.moment(text)) : Times.day(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
