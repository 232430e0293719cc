package org.inspectionwatch.query.paging;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list that were asked for, so that the database plans for these alone. The SQL is the code's own; what
 * clients sent is bound. For one thread.
 */
public final class Conditions {
    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition without any value. */
    public Conditions and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /**
     * Adds a condition where there is a value for it.
     *
     * @param condition names the value once or more, as {@code :name}
     */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
            and(condition);
        }
        return this;
    }

    /** What stands behind {@code where}. */
    public String sql() {
        return sql.toString();
    }

    /** Binds the values of all conditions. */
    public Query bind(Query query) {
        return query.bindMap(values);
    }
}
