package org.inspectionwatch.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/** The cookie that holds a ticket: out of reach of scripts and of other sites' requests. */
@Singleton
class TicketCookie {
    private final Tickets tickets;
    private final HttpHeaders headers;
    private final UriInfo address;

    TicketCookie(Tickets tickets, HttpHeaders headers, UriInfo address) {
        this.tickets = tickets;
        this.headers = headers;
        this.address = address;
    }

    /** Keeps the ticket as long as it is good. */
    NewCookie keeping(String ticket) {
        return cookie(ticket, Math.toIntExact(tickets.lasts().toSeconds()));
    }

    /** Makes the browser forget. */
    NewCookie forgetting() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(tickets.cookieName())
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(overHttps())
                .maxAge(seconds)
                .build();
    }

    /** A proxy may end TLS before this service: then the browser's own word on the page's address tells. */
    private boolean overHttps() {
        String origin = headers.getHeaderString("Origin");
        return (origin != null && origin.startsWith("https://"))
                || "https".equals(address.getBaseUri().getScheme());
    }
}
