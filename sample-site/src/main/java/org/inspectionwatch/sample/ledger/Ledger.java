package org.inspectionwatch.sample.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.sample.world.SiteHost;

/** Keeps every visit. Thread-safe. */
public final class Ledger {
    private final List<Visit> visits = new ArrayList<>();
    private final Map<Long, SiteHost> open = new HashMap<>();
    private final Map<SiteHost, Integer> mostConnections = new EnumMap<>(SiteHost.class);

    /** A visitor has connected. */
    public synchronized void opened(SiteHost host, long connection) {
        open.put(connection, host);
        int now = (int) open.values().stream().filter(host::equals).count();
        mostConnections.merge(host, now, Math::max);
    }

    /** A connection has ended. */
    public synchronized void closed(long connection) {
        open.remove(connection);
    }

    /** Adds a visit after its answer. */
    public synchronized void add(Visit visit) {
        visits.add(visit);
    }

    /** All visits so far, in the order of their requests. */
    public synchronized Conduct conduct() {
        return new Conduct(visits, mostConnections);
    }

    /** Forgets what was; connections that are open stay counted. */
    public synchronized void reset() {
        visits.clear();
        mostConnections.clear();
        open.values().forEach(host -> mostConnections.merge(host, 1, Integer::sum));
    }
}
