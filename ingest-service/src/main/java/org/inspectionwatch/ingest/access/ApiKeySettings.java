package org.inspectionwatch.ingest.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of access. */
@ConfigMapping(prefix = "inspection-watch")
public interface ApiKeySettings {

    /** SHA-256 of the key for writing, 64 hexadecimal digits; absent: nobody writes. */
    Optional<String> apiKeySha256();
}
