package org.inspectionwatch.rest.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many requests a period for each caller; callers who stay away are forgotten. */
final class Quota {
    private static final int MOST_CALLERS = 100_000;

    private final String name;
    private final int requests;
    private final Duration period;
    private final Cache<String, Bucket> callers;

    /**
     * One that refills evenly.
     *
     * @param name of the policy in headers
     * @param requests in a period, or 0 for no limit
     */
    Quota(String name, int requests, Duration period) {
        this.name = name;
        this.requests = requests;
        this.period = period;
        this.callers = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(period)
                .build();
    }

    /** Whether there is a limit at all. */
    boolean isOn() {
        return requests > 0;
    }

    /** Counts one request of that caller. */
    Use use(String caller) {
        ConsumptionProbe probe = callers.get(caller, this::full).tryConsumeAndReturnRemaining(1);
        return new Use(
                "\"%s\";q=%d;w=%d".formatted(name, requests, period.toSeconds()),
                "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())),
                probe.isConsumed(),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket full(String caller) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(requests)
                        .refillGreedy(requests, period)
                        .build())
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /**
     * What came of a request.
     *
     * @param policy value of {@code RateLimit-Policy}
     * @param state value of {@code RateLimit}
     * @param granted whether it may go on
     * @param waitSeconds where not, after how many seconds one may
     */
    record Use(String policy, String state, boolean granted, long waitSeconds) {}
}
