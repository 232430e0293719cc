package org.inspectionwatch.sample.site;

import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalDate;
import org.inspectionwatch.sample.world.World;

/**
 * How a sample site is set up.
 *
 * @param seed of its world
 * @param firstDay that its clock shows at first
 * @param crawlDelay that its robots.txt asks for; zero for none
 * @param bind address to listen on
 * @param publicName host name in the links of its pages
 * @param firstPort of six in a row, the control's last; 0 takes free ones
 */
public record SiteOptions(
        long seed, LocalDate firstDay, Duration crawlDelay, InetAddress bind, String publicName, int firstPort) {

    /** Loopback, free ports, no crawl delay, the first world. */
    public static SiteOptions standard() {
        return new SiteOptions(1, World.FIRST_DAY, Duration.ZERO, InetAddress.getLoopbackAddress(), "127.0.0.1", 0);
    }

    public SiteOptions seed(long other) {
        return new SiteOptions(other, firstDay, crawlDelay, bind, publicName, firstPort);
    }

    public SiteOptions firstDay(LocalDate other) {
        return new SiteOptions(seed, other, crawlDelay, bind, publicName, firstPort);
    }

    public SiteOptions crawlDelay(Duration other) {
        return new SiteOptions(seed, firstDay, other, bind, publicName, firstPort);
    }

    public SiteOptions firstPort(int other) {
        return new SiteOptions(seed, firstDay, crawlDelay, bind, publicName, other);
    }

    SiteOptions onLoopback() {
        return reachableAs(InetAddress.getLoopbackAddress(), "127.0.0.1");
    }

    /** @param name under which visitors reach it, for the links in its pages */
    public SiteOptions reachableAs(InetAddress address, String name) {
        return new SiteOptions(seed, firstDay, crawlDelay, address, name, firstPort);
    }
}
