package org.inspectionwatch.pages;

import java.time.Instant;
import java.util.Optional;

/** When the data that a service's pages show last changed; a service with such data has one bean of this kind. */
public interface DataDate {

    /** The moment, or empty while there is no data. */
    Optional<Instant> latest();
}
