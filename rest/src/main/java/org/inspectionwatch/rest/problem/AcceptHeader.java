package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns away who accepts nothing, or something that is no media type; what is refused is not looked for. Empty elements of the
 * list count for nothing (RFC 9110, section 5.6.1).
 */
public class AcceptHeader {
    /** Filters that block a thread come later. */
    private static final int EARLY = Priorities.AUTHENTICATION - 400;

    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = EARLY)
    void check(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return;
        }
        String[] elements = accept.split(",", -1);
        List<String> kept = Arrays.stream(elements)
                .filter(element -> !element.isBlank())
                .map(AcceptHeader::mediaType)
                .filter(type -> !isRefused(type.getParameters().get("q")))
                .map(MediaType::toString)
                .toList();
        if (kept.isEmpty()) {
            throw HttpProblem.valueOf(Response.Status.NOT_ACCEPTABLE);
        }
        if (kept.size() < elements.length) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, String.join(", ", kept));
        }
    }

    private static MediaType mediaType(String text) {
        try {
            return MediaType.valueOf(text.strip());
        } catch (IllegalArgumentException e) {
            throw Place.HEADER.refuse(HttpHeaders.ACCEPT, "has " + text.strip() + ", which is no media type");
        }
    }

    /** A weight of nothing means: anything but that (RFC 9110, section 12.4.2). */
    private static boolean isRefused(@Nullable String weight) {
        return weight != null && weight.matches("0(\\.0{0,3})?");
    }
}
