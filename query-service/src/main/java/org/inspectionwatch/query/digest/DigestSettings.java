package org.inspectionwatch.query.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of digests. The SMTP server is that of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "inspection-watch.digest")
public interface DigestSettings {

    /** Address that e-mails come from; without it digests are off. */
    Optional<String> from();

    /** How often to look for digests that are due. */
    @WithDefault("30s")
    Duration lookEvery();

    /** When to try again what could not be sent. */
    @WithDefault("15m")
    Duration retry();
}
