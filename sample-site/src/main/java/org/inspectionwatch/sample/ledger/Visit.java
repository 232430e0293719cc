package org.inspectionwatch.sample.ledger;

import java.time.Duration;
import java.time.Instant;
import org.inspectionwatch.sample.world.SiteHost;
import org.jspecify.annotations.Nullable;

/**
 * One request and what became of it.
 *
 * @param host that was asked
 * @param connection its number
 * @param at when its head was read
 * @param monotonic the same in nanoseconds of a clock that never steps
 * @param took from then to the last byte of the answer
 * @param method such as GET
 * @param target path with query
 * @param conditional whether it carried a validator
 * @param userAgent as sent, or null
 * @param status as answered; 0 where the answer was cut before
 * @param bytes of the body that were sent
 * @param etag that the answer carried, or null
 */
public record Visit(
        SiteHost host,
        long connection,
        Instant at,
        long monotonic,
        Duration took,
        String method,
        String target,
        boolean conditional,
        @Nullable String userAgent,
        int status,
        long bytes,
        @Nullable String etag) {

    /** Whether it asked for robots.txt. */
    public boolean robots() {
        return target.equals("/robots.txt");
    }

    /** Whether a body of content was fetched whole. */
    public boolean fetchedBody() {
        return status == 200 && bytes > 0 && method.equals("GET") && !robots();
    }
}
