package org.inspectionwatch.sample.fault;

import java.util.regex.Pattern;
import org.inspectionwatch.sample.world.SiteHost;

/**
 * Which answers a fault spoils.
 *
 * @param host that is asked
 * @param path that a whole path must fit, without the query
 */
public record FaultTarget(SiteHost host, Pattern path) {

    boolean fits(SiteHost asked, String askedPath) {
        return host == asked && path.matcher(askedPath).matches();
    }
}
