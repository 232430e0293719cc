package org.inspectionwatch.query.event;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where people and programs reach this service. */
@ConfigMapping(prefix = "inspection-watch")
public interface PublicAddress {

    /** Address of the start page as the world sees it, without a slash at its end. */
    URI publicUrl();
}
