package org.inspectionwatch.query.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.inspectionwatch.contracts.InvalidEventException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells a record that the database will never take from a database that does not take anything now. */
@ApplicationScoped
class Persistence {
    private static final Logger LOG = Logger.getLogger(Persistence.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);
    /** SQLState classes of errors that lie in the data: data exception, integrity constraint violation. */
    private static final String DATA_EXCEPTION = "22";

    private static final String CONSTRAINT_VIOLATION = "23";

    /**
     * Tries until the work is committed.
     *
     * @throws InvalidEventException where the database refuses the data as such
     * @throws InterruptedException where the service stops meanwhile; nothing is acknowledged then
     */
    void untilStored(String eventId, Runnable work) throws InvalidEventException, InterruptedException {
        Duration wait = FIRST_RETRY;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                String state = sqlState(e);
                if (state == null && !isSql(e)) {
                    throw e;
                }
                if (state != null && (state.startsWith(DATA_EXCEPTION) || state.startsWith(CONSTRAINT_VIOLATION))) {
                    throw new InvalidEventException(eventId + " cannot be stored: " + e.getMessage(), e);
                }
                LOG.warnf("%s waits for the database: %s", eventId, e.getMessage());
                Thread.sleep(wait);
                wait = wait.multipliedBy(2).compareTo(LAST_RETRY) < 0 ? wait.multipliedBy(2) : LAST_RETRY;
            }
        }
    }

    private static boolean isSql(Throwable error) {
        return sqlException(error) != null;
    }

    private static @Nullable String sqlState(Throwable error) {
        SQLException sql = sqlException(error);
        return sql == null ? null : sql.getSQLState();
    }

    private static @Nullable SQLException sqlException(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
