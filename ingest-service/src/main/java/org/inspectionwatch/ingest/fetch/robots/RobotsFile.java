package org.inspectionwatch.ingest.fetch.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A host's robots.txt.
 *
 * @param body of at most {@link #MAX_BYTES}; null where the host has none, and everything is allowed (RFC 9309, 2.3.1.3)
 */
public record RobotsFile(byte @Nullable [] body) {
    /** What lies behind is not read (RFC 9309, 2.5). */
    public static final int MAX_BYTES = 500 * 1024;

    /** The host has none. */
    public static final RobotsFile NONE = new RobotsFile(null);

    /**
     * What it asks of one robot.
     *
     * @param token the robot's product token, in any case of letters
     * @param origin of the host; its robots.txt is at {@code /robots.txt} there
     */
    public RobotsRules rulesFor(String token, URI origin) {
        if (body == null) {
            return RobotsRules.NONE;
        }
        BaseRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(
                        origin.resolve("/robots.txt").toString(),
                        body,
                        "text/plain",
                        List.of(token.toLowerCase(Locale.ROOT)));
        return RobotsRules.of(rules);
    }
}
