package org.inspectionwatch.ingest.publication;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database can't be used now; nothing was kept, and trying again later helps. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** This exception where the fault is an outage of the database, else the fault itself. */
    static RuntimeException of(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return new StoreUnavailableException("the database can't be used: " + sql.getMessage(), fault);
            }
        }
        return fault;
    }

    /** Classes of SQLSTATE: connection, resources, operator intervention, system; none where the pool itself gave up. */
    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState == null
                || sqlState.startsWith("08")
                || sqlState.startsWith("53")
                || sqlState.startsWith("57")
                || sqlState.startsWith("58");
    }
}
