package org.inspectionwatch.query.web.map;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The grade histories of all authorities, read by one query and kept until a register is computed anew: a slider through time
 * asks for many days.
 */
@Singleton
public class GradeHistories {
    private final Jdbi jdbi;
    private final Comparer comparer;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    GradeHistories(Jdbi jdbi, Comparer comparer) {
        this.jdbi = jdbi;
        this.comparer = comparer;
    }

    /** What stood on that day, by authority id; authorities of which nothing was known are absent. */
    public Map<String, List<CurrentRating>> on(LocalDate day) {
        Map<String, List<CurrentRating>> ratings = new TreeMap<>();
        all().forEach((authorityId, history) -> ratings.put(authorityId, history.on(day)));
        return ratings;
    }

    /** By authority id; authorities of which nothing is known are absent. */
    Map<String, GradeHistory> all() {
        return jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            State state = state(handle);
            Kept known = kept.get();
            if (known != null && known.state().equals(state)) {
                return known.histories();
            }
            Map<String, GradeHistory> histories = GradeHistory.of(inspections(handle), comparer);
            kept.set(new Kept(state, histories));
            return histories;
        });
    }

    private static State state(Handle handle) {
        return handle.createQuery("select count(*) as registers, max(computed_at) as latest from authority_register")
                .map((row, context) ->
                        new State(row.getLong("registers"), row.getObject("latest", OffsetDateTime.class)))
                .one();
    }

    private static Map<String, List<Inspection>> inspections(Handle handle) {
        Map<String, List<Inspection>> byAuthority = new TreeMap<>();
        handle.createQuery("select data from inspection order by ended, inspection_id")
                .map((row, context) -> Json.read(row.getString("data"), Inspection.class))
                .forEach(inspection -> byAuthority
                        .computeIfAbsent(inspection.authorityId(), id -> new ArrayList<>())
                        .add(inspection));
        return byAuthority;
    }

    private record State(long registers, @Nullable OffsetDateTime latest) {}

    private record Kept(State state, Map<String, GradeHistory> histories) {}
}
