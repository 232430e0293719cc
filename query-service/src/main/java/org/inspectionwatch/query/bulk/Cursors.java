package org.inspectionwatch.query.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import org.inspectionwatch.query.export.RowSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads results of any length through a cursor of the server: only a few rows are here at a time. */
@ApplicationScoped
class Cursors {
    private static final int FETCH = 200;

    private final Jdbi jdbi;

    Cursors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All rows as of one moment; the query runs when they are asked for. */
    <T> RowSource<T> rows(String sql, Map<String, @Nullable Object> parameters, RowMapper<T> mapper) {
        return taker -> jdbi.useTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            read(handle, sql, parameters, mapper, taker);
        });
    }

    private static <T> void read(
            Handle handle,
            String sql,
            Map<String, @Nullable Object> parameters,
            RowMapper<T> mapper,
            RowSource.Taker<T> taker)
            throws IOException {
        try (Query query = handle.createQuery(sql).setFetchSize(FETCH)) {
            parameters.forEach(query::bind);
            try (ResultIterator<T> rows = query.map(mapper).iterator()) {
                while (rows.hasNext()) {
                    taker.take(rows.next());
                }
            }
        }
    }
}
