package org.inspectionwatch.sample.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.world.SiteHost;

/** A fault that is on until it is closed or used up. Thread-safe. */
public final class ActiveFault implements AutoCloseable {
    private final long number;
    private final SiteHost host;
    private final Pattern path;
    private final Fault fault;
    private final AtomicInteger left;
    private final Consumer<ActiveFault> end;
    private final AtomicInteger taken = new AtomicInteger();

    ActiveFault(long number, SiteHost host, Pattern path, Fault fault, int times, Consumer<ActiveFault> end) {
        this.number = number;
        this.host = host;
        this.path = path;
        this.fault = fault;
        this.left = new AtomicInteger(times);
        this.end = end;
    }

    /** Names it in the control API. */
    public long number() {
        return number;
    }

    public SiteHost host() {
        return host;
    }

    /** Regular expression of the paths. */
    public String path() {
        return path.pattern();
    }

    public Fault fault() {
        return fault;
    }

    /** How many answers were wrong because of it. */
    public int taken() {
        return taken.get();
    }

    boolean fits(SiteHost asked, String askedPath) {
        return host == asked && path.matcher(askedPath).matches();
    }

    boolean take() {
        int before = left.getAndUpdate(count -> Math.max(0, count - 1));
        if (before <= 1) {
            close();
        }
        if (before > 0) {
            taken.incrementAndGet();
        }
        return before > 0;
    }

    /** Ends it; again does nothing. */
    @Override
    public void close() {
        end.accept(this);
    }
}
