package org.inspectionwatch.ingest.publication;

import org.inspectionwatch.rest.problem.DatabaseOutage;

/** The database can't be used now; nothing was kept, and trying again later helps. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** This exception where the fault is an outage of the database, else the fault itself. */
    static RuntimeException of(RuntimeException fault) {
        return DatabaseOutage.in(fault)
                .<RuntimeException>map(outage ->
                        new StoreUnavailableException("the database can't be used: " + outage.getMessage(), fault))
                .orElse(fault);
    }
}
