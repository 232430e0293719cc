package org.inspectionwatch.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send. Browsers say where a request comes from, in {@code Sec-Fetch-Site} over https
 * and on the own machine, else in {@code Origin}; one that says neither is refused. Another port of this host is another site.
 */
final class SameOrigin {
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private SameOrigin() {}

    /** Passes safe methods, and what comes from a page of this service. */
    static void demand(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        String own = request.getUriInfo().getBaseUri().getAuthority();
        if (!holds(request.getHeaderString("Sec-Fetch-Site"), request.getHeaderString("Origin"), own)) {
            throw HttpProblem.valueOf(
                    Response.Status.FORBIDDEN,
                    "This form was not sent from a page of this service. Open the page here and send it again.");
        }
    }

    /**
     * Whether a page of this service sent the request.
     *
     * @param own host and port by which the browser reaches this service
     */
    static boolean holds(@Nullable String fetchSite, @Nullable String origin, String own) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin != null && own.toLowerCase(Locale.ROOT).equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
