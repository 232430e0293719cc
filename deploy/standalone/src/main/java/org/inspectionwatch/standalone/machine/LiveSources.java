package org.inspectionwatch.standalone.machine;

import java.nio.file.Path;
import java.util.Set;

/**
 * Sites on this machine that ingest-service looks at.
 *
 * @param definitions folder of the files that define them
 * @param hosts theirs with ports; requests to them are allowed though they are in a private network
 */
public record LiveSources(Path definitions, Set<String> hosts) {
    public LiveSources {
        hosts = Set.copyOf(hosts);
    }
}
