package org.inspectionwatch.access;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Leads to the sign-in whoever has not signed in. What the others see is kept out of caches by {@link VisitorHeaders}. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@NeedsSignIn
@Singleton
public class SignInFilter implements ContainerRequestFilter {
    private final Visitor visitor;
    private final Caller caller;

    SignInFilter(Visitor visitor, Caller caller) {
        this.visitor = visitor;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SameOrigin.demand(request);
        String name = visitor.name();
        if (name == null) {
            request.abortWith(toSignIn(request));
        } else {
            caller.is(name);
        }
    }

    private static Response toSignIn(ContainerRequestContext request) {
        URI signIn = UriBuilder.fromPath(SignInResource.PATH)
                .queryParam("next", "{next}")
                .build(page(request));
        // A part of a page must not be replaced by the page that asks for the key: the whole page goes there.
        return request.getHeaderString("HX-Request") != null
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("HX-Redirect", signIn)
                        .build()
                : Response.seeOther(signIn).build();
    }

    /** The page that was asked for, or that held the form. */
    private static String page(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        if (request.getMethod().equals(HttpMethod.GET) && request.getHeaderString("HX-Request") == null) {
            return path(asked);
        }
        URI from = address(request.getHeaderString("Referer"));
        return from != null && asked.getRawAuthority().equals(from.getRawAuthority()) ? path(from) : "/";
    }

    private static String path(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static @Nullable URI address(@Nullable String words) {
        try {
            return words == null ? null : URI.create(words);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
