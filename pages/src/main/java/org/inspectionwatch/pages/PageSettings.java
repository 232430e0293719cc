package org.inspectionwatch.pages;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where people find the pages of each service: they link to each other by these addresses. */
@StaticInitSafe
@ConfigMapping(prefix = "inspection-watch.pages")
public interface PageSettings {

    /** Public address of the query-service, without a slash at the end; absent where its pages are served here. */
    Optional<String> queryUrl();

    /** Public address of the ingest-service, without a slash at the end; absent where its pages are served here. */
    Optional<String> ingestUrl();
}
