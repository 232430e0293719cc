package org.inspectionwatch.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of access. */
@ConfigMapping(prefix = "inspection-watch")
interface AccessSettings {

    /** SHA-256 of the operator's key for writing, 64 hexadecimal digits. */
    Optional<String> apiKeySha256();

    /** SHA-256 of further keys, by the name of the person who has it: that name stands on what the person decides. */
    Map<String, String> reviewers();

    /** How long a browser stays signed in. */
    @WithName("sign-in.lasts")
    @WithDefault("12h")
    Duration signInLasts();
}
