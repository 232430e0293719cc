package org.inspectionwatch.query.access;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** Settings of access. */
@ConfigMapping(prefix = "inspection-watch")
interface AccessSettings {

    /** SHA-256 of the operator's key for writing, 64 hexadecimal digits. */
    Optional<String> apiKeySha256();

    /** SHA-256 of further keys, by the name of the person who has it: that name stands on what the person decides. */
    Map<String, String> reviewers();
}
