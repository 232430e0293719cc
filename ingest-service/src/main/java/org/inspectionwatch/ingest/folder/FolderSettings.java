package org.inspectionwatch.ingest.folder;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the folder source. */
@ConfigMapping(prefix = "inspection-watch")
public interface FolderSettings {

    /** The folder to watch; absent: none is. */
    Optional<Path> inbox();

    /** Identity of the source; absent: it follows from the folder's path, so that two folders never mix. */
    Optional<String> inboxSourceId();

    /** Licence of the documents in the folder, as events shall state it. */
    Optional<String> inboxLicence();

    /** Wait between two looks. */
    @WithDefault("1s")
    Duration scanEvery();

    /** Larger files are not read. */
    @WithDefault("64M")
    MemorySize maxFileSize();
}
