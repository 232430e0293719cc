package org.inspectionwatch.rest.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a database that takes nothing now from one that refuses what it is given. */
public final class DatabaseOutage {
    /** Classes of SQLSTATE: connection, resources, operator intervention, system. */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58");

    private DatabaseOutage() {}

    /** What the database, or the pool of its connections, said, where the fault is an outage; empty for any other fault. */
    public static Optional<SQLException> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** There is no state where the pool itself gave up. */
    private static boolean isOutage(@Nullable String sqlState) {
        return sqlState == null || CLASSES.stream().anyMatch(sqlState::startsWith);
    }
}
