package org.inspectionwatch.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who has a key. A setting that is no hash stops the start. */
@Startup
@ApplicationScoped
class KeyHolders {
    private static final String OPERATOR = "operator";

    private final Map<String, ApiKey> keys = new TreeMap<>();

    KeyHolders(AccessSettings settings) {
        settings.apiKeySha256()
                .ifPresent(hash -> keys.put(OPERATOR, new ApiKey("inspection-watch.api-key-sha256", hash)));
        settings.reviewers()
                .forEach((name, hash) -> keys.put(name, new ApiKey("inspection-watch.reviewers." + name, hash)));
    }

    /** Whether anybody may write. */
    boolean any() {
        return !keys.isEmpty();
    }

    /** The name of whoever has that key, or empty. */
    Optional<String> holder(String key) {
        return keys.entrySet().stream()
                .filter(holder -> holder.getValue().matches(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The key of whoever has that name, or empty. */
    Optional<ApiKey> keyOf(String holder) {
        return Optional.ofNullable(keys.get(holder));
    }
}
