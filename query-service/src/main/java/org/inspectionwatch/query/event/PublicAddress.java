package org.inspectionwatch.query.event;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where people and programs reach this service. */
@ConfigMapping(prefix = "inspection-watch")
public interface PublicAddress {

    /**
     * Address of the start page as the world sees it, without a slash at its end. Where it is not set, answers to requests name
     * the address that the request came to; what is sent unasked needs it.
     */
    Optional<URI> publicUrl();
}
