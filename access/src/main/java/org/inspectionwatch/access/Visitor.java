package org.inspectionwatch.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Who looks at this page, for pages that are open to all and offer more to those who have signed in. */
@Named("visitor")
@RequestScoped
public class Visitor {
    private final HttpHeaders headers;
    private final Tickets tickets;
    private boolean asked;

    Visitor(HttpHeaders headers, Tickets tickets) {
        this.headers = headers;
        this.tickets = tickets;
    }

    /** Whether anybody wanted to know: then the answer may be another one for somebody else. */
    boolean isAsked() {
        return asked;
    }

    /** The name of the key, or null for who has not signed in. */
    public @Nullable String name() {
        asked = true;
        Cookie cookie = headers.getCookies().get(tickets.cookieName());
        return cookie == null ? null : tickets.holder(cookie.getValue()).orElse(null);
    }
}
