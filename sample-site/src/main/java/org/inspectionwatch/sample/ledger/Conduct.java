package org.inspectionwatch.sample.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.world.SiteHost;

/**
 * How visitors behaved. Immutable.
 *
 * @param visits in the order of their requests
 * @param mostConnections the most that were open at once, a host; a host that nobody connected to is absent
 */
public record Conduct(List<Visit> visits, Map<SiteHost, Integer> mostConnections) {
    public Conduct {
        visits = visits.stream()
                .sorted(Comparator.comparingLong(Visit::monotonic))
                .toList();
        mostConnections = Map.copyOf(mostConnections);
    }

    /** Visits to one host. */
    public List<Visit> to(SiteHost host) {
        return visits.stream().filter(visit -> visit.host() == host).toList();
    }

    /** The hosts that were asked anything. */
    public Set<SiteHost> hosts() {
        return visits.stream().map(Visit::host).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The shortest time from one request to the next on the same host; empty where there were fewer than two. */
    public Optional<Duration> smallestGap(SiteHost host) {
        List<Visit> own = to(host);
        Optional<Duration> smallest = Optional.empty();
        for (int i = 1; i < own.size(); i++) {
            Duration gap =
                    Duration.ofNanos(own.get(i).monotonic() - own.get(i - 1).monotonic());
            if (smallest.isEmpty() || gap.compareTo(smallest.get()) < 0) {
                smallest = Optional.of(gap);
            }
        }
        return smallest;
    }

    /** The most requests of one host that were being answered at once. */
    public int mostAtOnce(SiteHost host) {
        List<Visit> own = to(host);
        int most = 0;
        for (Visit visit : own) {
            long count = own.stream()
                    .filter(other -> other.monotonic() <= visit.monotonic()
                            && visit.monotonic()
                                    < other.monotonic() + other.took().toNanos())
                    .count();
            most = Math.max(most, (int) count);
        }
        return most;
    }

    /** The most connections to any one host that were open at once. */
    public int mostConnectionsToOneHost() {
        return mostConnections.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Hosts whose first request was not for robots.txt; empty is polite. */
    public Set<SiteHost> askedBeforeRobots() {
        Map<SiteHost, Visit> first = new EnumMap<>(SiteHost.class);
        visits.forEach(visit -> first.putIfAbsent(visit.host(), visit));
        return first.values().stream()
                .filter(visit -> !visit.robots())
                .map(Visit::host)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Share of requests with a validator, robots.txt aside; 0 where there were none. */
    public double conditionalShare() {
        List<Visit> content = visits.stream().filter(visit -> !visit.robots()).toList();
        long conditional = content.stream().filter(Visit::conditional).count();
        return content.isEmpty() ? 0 : (double) conditional / content.size();
    }

    /** How many bodies were fetched, robots.txt aside. */
    public long bodies() {
        return visits.stream().filter(Visit::fetchedBody).count();
    }

    /** Bodies that were fetched whole more than once though they had not changed, by address, with how often. */
    public Map<String, Integer> fetchedAgain() {
        Map<String, Integer> times = new TreeMap<>();
        visits.stream()
                .filter(Visit::fetchedBody)
                .forEach(visit ->
                        times.merge(visit.host().slug() + visit.target() + " " + visit.etag(), 1, Integer::sum));
        times.values().removeIf(count -> count == 1);
        return times;
    }

    /** Names that visitors gave themselves; one that gave none is "". */
    public Set<String> userAgents() {
        return visits.stream()
                .map(visit -> visit.userAgent() == null ? "" : visit.userAgent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often each status was answered. */
    public Map<Integer, Integer> statuses() {
        Map<Integer, Integer> statuses = new TreeMap<>();
        visits.forEach(visit -> statuses.merge(visit.status(), 1, Integer::sum));
        return statuses;
    }

    /** The visits after the first so many, such as after those of a first run. */
    public Conduct after(int count) {
        return new Conduct(
                new ArrayList<>(visits.subList(Math.min(count, visits.size()), visits.size())), mostConnections);
    }
}
