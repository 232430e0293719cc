package org.inspectionwatch.ingest.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The key of this installation. A setting that is no hash stops the start. */
@Startup
@ApplicationScoped
class ConfiguredKey {
    private final Optional<ApiKey> key;

    ConfiguredKey(ApiKeySettings settings) {
        this.key = settings.apiKeySha256().map(ApiKey::new);
    }

    /** Empty where nobody may write. */
    Optional<ApiKey> get() {
        return key;
    }
}
