package org.inspectionwatch.sample.page;

import java.util.Map;
import java.util.Objects;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;

/**
 * Where the hosts can be reached.
 *
 * @param origins such as {@code http://127.0.0.1:8090}, without a slash at the end, for every host
 */
public record SiteAddresses(Map<SiteHost, String> origins) {
    public SiteAddresses {
        origins = Map.copyOf(origins);
    }

    /** @param path with a slash at its beginning */
    public String of(SiteHost host, String path) {
        return Objects.requireNonNull(origins.get(host), host::slug) + path;
    }

    /** The address of a file. */
    public String of(SampleDocument document) {
        return of(document.host(), document.path());
    }
}
