package org.inspectionwatch.ingest.survey;

import java.net.URI;

/** Gets pages of a listing; one that has not changed since it was last trusted may come from memory. */
@FunctionalInterface
public interface Pages {

    Page get(URI address);
}
