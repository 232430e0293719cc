package org.inspectionwatch.query.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of webhooks. */
@ConfigMapping(prefix = "inspection-watch.webhook")
public interface WebhookSettings {

    /** Hosts, with ports where these are not the usual ones, that may be in a private network. */
    Optional<Set<String>> allowedHosts();

    /** Pauses before each try; after the last one fails, the webhook is switched off. Three days in all by default. */
    @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retries();

    /** Longest pause that an endpoint can ask for. */
    @WithDefault("24h")
    Duration longestRetryAfter();

    /** Longest time of one try. */
    @WithDefault("15s")
    Duration timeout();

    /** After so long another replica takes a delivery over; longer than a try. */
    @WithDefault("60s")
    Duration lease();

    /** Most tries at once to one webhook, from one replica, each for another authority. */
    @WithDefault("8")
    int sideBySide();

    /** How long a replaced secret signs on. */
    @WithDefault("24h")
    Duration oldSecret();

    /** How long what was delivered stays in the log of deliveries. */
    @WithDefault("30d")
    Duration keep();
}
