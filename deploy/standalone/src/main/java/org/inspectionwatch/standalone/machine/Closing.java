package org.inspectionwatch.standalone.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * What was started and is to be stopped, last started first. Stopping may come at any moment of the start, from another
 * thread; what is added afterwards is stopped at once.
 */
public final class Closing implements AutoCloseable {
    private final Deque<Entry> started = new ArrayDeque<>();
    private final BiConsumer<String, Exception> onFailure;
    private boolean closed;

    private record Entry(String name, AutoCloseable closeable) {}

    /** @param onFailure is told the name of what could not be stopped, and why; the rest is stopped all the same */
    public Closing(BiConsumer<String, Exception> onFailure) {
        this.onFailure = onFailure;
    }

    /**
     * Remembers what is to be stopped, and hands it back.
     *
     * @throws LauncherException where stopping has begun; it is stopped then
     */
    public <T extends AutoCloseable> T add(String name, T closeable) {
        boolean tooLate;
        synchronized (this) {
            tooLate = closed;
            started.push(new Entry(name, closeable));
        }
        if (tooLate) {
            close();
            throw LauncherException.failed("Stopped while starting.");
        }
        return closeable;
    }

    /** Stops all; the second call has nothing left to do. */
    @Override
    public void close() {
        for (Entry entry = next(); entry != null; entry = next()) {
            try {
                entry.closeable().close();
            } catch (Exception notStopped) {
                onFailure.accept(entry.name(), notStopped);
            }
        }
    }

    private synchronized Entry next() {
        closed = true;
        return started.poll();
    }
}
