package org.inspectionwatch.sample.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.world.SiteHost;

/** The faults that are on. Thread-safe; the one that was started last comes first. */
public final class Faults {
    /** A path that a moved answer moved to; no fault reaches it. */
    public static final String MOVED = "/moved";

    private final List<ActiveFault> active = new CopyOnWriteArrayList<>();
    private final AtomicLong numbers = new AtomicLong();

    /** Lets a host answer wrongly from now on, until the fault is closed. */
    public ActiveFault start(SiteHost host, String pathPattern, Fault fault) {
        return start(host, pathPattern, fault, Integer.MAX_VALUE);
    }

    /**
     * Lets a host answer wrongly.
     *
     * @param pathPattern regular expression that a whole path must fit, without the query
     * @param times how many answers are wrong before the fault ends by itself
     */
    public ActiveFault start(SiteHost host, String pathPattern, Fault fault, int times) {
        ActiveFault started = new ActiveFault(
                numbers.incrementAndGet(),
                new FaultTarget(host, Pattern.compile(pathPattern)),
                fault,
                times,
                active::remove);
        active.addFirst(started);
        return started;
    }

    /** Takes one wrong answer from the fault that fits, if any. */
    public Optional<Fault> take(SiteHost host, String path) {
        return path.endsWith(MOVED)
                ? Optional.empty()
                : active.stream()
                        .filter(fault -> fault.target().fits(host, path) && fault.take())
                        .map(ActiveFault::fault)
                        .findFirst();
    }

    /** Those that are on. */
    public List<ActiveFault> active() {
        return List.copyOf(active);
    }

    /** From now on every answer is true again. */
    public void endAll() {
        active.clear();
    }
}
