package org.inspectionwatch.ingest.fetch.robots;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a host asks of us.
 *
 * @param allowed for absolute addresses of that host
 * @param crawlDelay pause between requests; zero where nothing is asked. Over five minutes counts as "stay away".
 */
public record RobotsRules(Predicate<URI> allowed, Duration crawlDelay) {

    /** Nothing is asked. */
    public static final RobotsRules NONE = new RobotsRules(address -> true, Duration.ZERO);

    static RobotsRules of(BaseRobotRules rules) {
        long delay = rules.getCrawlDelay();
        return new RobotsRules(
                address -> rules.isAllowed(address.toString()),
                delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay));
    }
}
