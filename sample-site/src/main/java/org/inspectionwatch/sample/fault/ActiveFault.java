package org.inspectionwatch.sample.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A fault that is on until it is closed or used up. Thread-safe. */
public final class ActiveFault implements AutoCloseable {
    private final long number;
    private final FaultTarget target;
    private final Fault fault;
    private final AtomicInteger left;
    private final Consumer<ActiveFault> end;
    private final AtomicInteger taken = new AtomicInteger();

    ActiveFault(long number, FaultTarget target, Fault fault, int times, Consumer<ActiveFault> end) {
        this.number = number;
        this.target = target;
        this.fault = fault;
        this.left = new AtomicInteger(times);
        this.end = end;
    }

    /** Names it in the control API. */
    public long number() {
        return number;
    }

    public FaultTarget target() {
        return target;
    }

    public Fault fault() {
        return fault;
    }

    /** How many answers were wrong because of it. */
    public int taken() {
        return taken.get();
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
