package org.inspectionwatch.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** Asks which addresses a name has. */
@FunctionalInterface
public interface NameLookup {

    /** As the operating system is set up. */
    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** At least one address. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** This way of asking, given up after so long: the system's own may wait for minutes and can't be interrupted. */
    default NameLookup within(Duration time) {
        return new TimedLookup(this, time);
    }
}
