package org.inspectionwatch.pages;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the layout says on every page, as {@code cdi:site}. */
@Singleton
@Named("site")
public class Site {
    private final String query;
    private final String ingest;
    private final String version;
    private final Instance<DataDate> dataDate;

    Site(
            PageSettings settings,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Instance<DataDate> dataDate) {
        this.query = settings.queryUrl().orElse("");
        this.ingest = settings.ingestUrl().orElse("");
        this.version = version;
        this.dataDate = dataDate;
    }

    /** The main navigation, in order. */
    public List<NavEntry> navigation() {
        return List.of(
                new NavEntry("home", "What’s new", query + "/"),
                new NavEntry("rating-changes", "Rating changes", query + "/rating-changes"),
                new NavEntry("authorities", "Authorities", query + "/authorities"),
                new NavEntry("map", "Map", query + "/map"),
                new NavEntry("compare", "Compare", query + "/compare"),
                new NavEntry("themes", "Themes", query + "/themes"),
                new NavEntry("search", "Search", query + "/search"),
                new NavEntry("review", "Review", query + "/review"),
                new NavEntry("sources", "Sources", ingest + "/sources"),
                new NavEntry("subscriptions", "Subscribe", query + "/subscriptions"));
    }

    /** Address of the first page, where search and the API are too. */
    public String home() {
        return query + "/";
    }

    /** A path of the query-service as an address that works from here. */
    public String query(String path) {
        return query + path;
    }

    /** A path of the ingest-service as an address that works from here. */
    public String ingest(String path) {
        return ingest + path;
    }

    /** Version of the software. */
    public String version() {
        return version;
    }

    /** When the data last changed, or null where there is none. */
    public @Nullable Instant dataDate() {
        return dataDate.isResolvable() ? dataDate.get().latest().orElse(null) : null;
    }
}
