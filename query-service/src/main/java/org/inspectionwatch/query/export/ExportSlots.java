package org.inspectionwatch.query.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.rest.problem.BusyException;

/**
 * Lets only so many lists be written at once, and fewer to one address: each keeps a connection to the database for as long as
 * its reader takes.
 */
@ApplicationScoped
public class ExportSlots {
    private static final int RETRY_AFTER_SECONDS = 30;

    private final int most;
    private final int mostPerAddress;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int taken;

    ExportSlots(ExportSettings settings) {
        most = settings.most();
        mostPerAddress = settings.mostPerAddress();
    }

    /**
     * Takes a slot; a problem 429 where that address has as many as one may, 503 where none is free.
     *
     * @param address of the reader, or empty for one who is not limited
     */
    public synchronized void take(Optional<String> address) {
        if (address.isPresent() && byAddress.getOrDefault(address.get(), 0) >= mostPerAddress) {
            throw BusyException.caller(
                    "As many lists are being written to this address as may be at once; please try again.",
                    RETRY_AFTER_SECONDS);
        }
        if (taken >= most) {
            throw BusyException.service(
                    "As many lists are being written as may be at once; please try again.", RETRY_AFTER_SECONDS);
        }
        taken++;
        address.ifPresent(each -> byAddress.merge(each, 1, Integer::sum));
    }

    /** Gives back a slot that was taken for that address. */
    public synchronized void release(Optional<String> address) {
        taken--;
        address.ifPresent(each -> byAddress.computeIfPresent(each, (same, held) -> held == 1 ? null : held - 1));
    }

    /** How many are not free. */
    public synchronized int taken() {
        return taken;
    }
}
