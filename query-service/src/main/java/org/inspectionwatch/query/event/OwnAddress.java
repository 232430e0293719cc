package org.inspectionwatch.query.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/** What answers call this service. */
@ApplicationScoped
public class OwnAddress {
    private final PublicAddress address;

    OwnAddress(PublicAddress address) {
        this.address = address;
    }

    /** Address of the start page without a slash at its end: the configured one, or else the one that the request came to. */
    public String in(UriInfo request) {
        return address.publicUrl().orElse(request.getBaseUri()).toString().replaceFirst("/+$", "");
    }
}
