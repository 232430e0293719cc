package org.inspectionwatch.query.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Semaphore;

/**
 * Lets only so many lists be written at once: each keeps a connection to the database for as long as its reader takes.
 */
@ApplicationScoped
public class ExportSlots {
    private static final long RETRY_AFTER_SECONDS = 30;

    private final Semaphore free;

    ExportSlots(ExportSettings settings) {
        free = new Semaphore(settings.most());
    }

    /** The same rows, for whom there is a slot; a 503 problem where there is none. */
    <T> RowSource<T> within(RowSource<T> source) {
        return taker -> {
            take();
            try {
                source.forEach(taker);
            } finally {
                release();
            }
        };
    }

    /** Takes a slot; a 503 problem where none is free. */
    public void take() {
        if (!free.tryAcquire()) {
            throw new ServiceUnavailableException(
                    "As many lists are being written as may be at once; please try again.", RETRY_AFTER_SECONDS);
        }
    }

    /** Gives a slot back that was taken. */
    public void release() {
        free.release();
    }
}
