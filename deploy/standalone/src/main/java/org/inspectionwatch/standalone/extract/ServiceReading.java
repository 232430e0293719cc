package org.inspectionwatch.standalone.extract;

import java.util.List;

/** Reads in the code that the services use. */
final class ServiceReading {
    static final long MOST_BYTES = 100L * 1024 * 1024;

    private ServiceReading() {}

    static FileReading create() {
        return (doc, content, listing) -> List.of(NoFinding.line(doc, "none"));
    }
}
