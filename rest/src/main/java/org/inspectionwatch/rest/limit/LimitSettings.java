package org.inspectionwatch.rest.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of limits. */
@ConfigMapping(prefix = "inspection-watch.limit")
public interface LimitSettings {

    /** Requests that one address may make in a period, all at once or spread over it; 0 for as many as it likes. */
    @WithDefault("600")
    int requests();

    /** The same for what one key may do that needs a key. */
    @WithDefault("600")
    int keyRequests();

    /** After so long all of them may be made again. */
    @WithDefault("PT1M")
    Duration period();

    /** Whether callers on this machine are limited too. */
    @WithDefault("false")
    boolean loopback();

    /** How many proxies of the operator a request goes through, each of which appends to {@code X-Forwarded-For}. */
    @WithDefault("0")
    int trustedProxies();
}
