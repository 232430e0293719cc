package org.inspectionwatch.ingest.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.ingest.definition.Pace;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.RunStatus;
import org.inspectionwatch.ingest.source.RunStore;
import org.inspectionwatch.ingest.source.SourceSchedule;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** When sources are due: table {@code schedule}. */
@ApplicationScoped
public class ScheduleStore {
    /** What a full look had to leave out is looked for again after so many of the longest waits. */
    private static final int WAITS_AFTER_GAPS = 4;

    private static final String ALL = """
            select source_id, enabled, paused, next_due, full_due, interval_ms, failures, settled, lease_until > now() as running,
                   latest, last_ok,
                   (select count(*) from listed_item i where i.source_id = s.source_id and i.vanished_at is null) as listed,
                   (select count(*) from listed_item i where i.source_id = s.source_id and state = 'waiting') as waiting,
                   (select count(*) from listed_item i where i.source_id = s.source_id and state = 'dead') as dead
            from schedule s
            """;

    private final Jdbi jdbi;
    private final RunStore runs;

    ScheduleStore(Jdbi jdbi, RunStore runs) {
        this.jdbi = jdbi;
        this.runs = runs;
    }

    /** Puts a source on the schedule; one that is there keeps its times, within the bounds of its pace. */
    void put(LiveSource source) {
        Pace pace = source.definition().pace();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into schedule (source_id, enabled, next_due, full_due, interval_ms)
                        values (:source, :enabled, now(), now(), :min)
                        on conflict (source_id) do update
                        set enabled = excluded.enabled,
                            interval_ms = greatest(least(schedule.interval_ms, :max), :min),
                            next_due = least(schedule.next_due, now() + :max * interval '1 millisecond'),
                            full_due = least(schedule.full_due, now() + :full * interval '1 millisecond')
                        """)
                .bind("source", source.id())
                .bind("enabled", source.definition().enabled())
                .bind("min", pace.min().toMillis())
                .bind("max", pace.max().toMillis())
                .bind("full", pace.fullEvery().toMillis())
                .execute());
    }

    /** Switches off what is defined no more. */
    void switchOffOthers(List<String> defined) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update schedule set enabled = false where not source_id = any(:defined)")
                        .bindArray("defined", String.class, defined)
                        .execute());
    }

    /** The whole listing was read and trusted; fenced by the caller. */
    void lookedAtAll(Handle handle, Lease lease, Pace pace, boolean whole) {
        Duration soon = pace.max().multipliedBy(WAITS_AFTER_GAPS);
        Duration wait = whole || soon.compareTo(pace.fullEvery()) > 0 ? pace.fullEvery() : soon;
        handle.createUpdate("""
                        update schedule set settled = true, full_due = now() + :wait * interval '1 millisecond'
                        where source_id = :source
                        """)
                .bind("wait", wait.toMillis())
                .bind("source", lease.sourceId())
                .execute();
    }

    /** The run is over: the source is free and due again later. */
    void finish(Handle handle, Lease lease, RunReport report, RunEnd end) {
        handle.createUpdate("""
                        update schedule
                        set holder = null, lease_until = null, next_due = now() + :wait * interval '1 millisecond',
                            interval_ms = :interval, failures = :failures, latest = cast(:latest as jsonb),
                            last_ok = case when :ok then now() else last_ok end
                        where source_id = :source
                        """)
                .bind("wait", end.pause().toMillis())
                .bind("interval", end.interval().toMillis())
                .bind("failures", end.failures())
                .bind("latest", LeaseStore.json(report))
                .bind("ok", report.status() == RunStatus.OK)
                .bind("source", lease.sourceId())
                .execute();
        if (report.saysMoreThan(lease.before())) {
            runs.add(handle, lease.sourceId(), report);
        }
    }

    /** Makes the source due now; false where there is no such source. */
    public boolean runNow(String sourceId, boolean full) {
        return update(
                sourceId,
                "update schedule set next_due = now(), full_due = case when :flag then now() else full_due end"
                        + " where source_id = :source",
                full);
    }

    /** Lets it rest, or go on; false where there is no such source. */
    public boolean pause(String sourceId, boolean paused) {
        return update(sourceId, "update schedule set paused = :flag where source_id = :source", paused);
    }

    /** By source id. */
    public Map<String, SourceSchedule> all() {
        return jdbi.withHandle(handle -> handle.createQuery(ALL).map(ScheduleStore::entry).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean update(String sourceId, String sql, boolean flag) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("source", sourceId)
                        .bind("flag", flag)
                        .execute())
                > 0;
    }

    private static Map.Entry<String, SourceSchedule> entry(ResultSet row, StatementContext context)
            throws SQLException {
        return Map.entry(
                row.getString("source_id"),
                new SourceSchedule(
                        row.getBoolean("enabled"),
                        row.getBoolean("paused"),
                        row.getBoolean("running"),
                        instant(row, "next_due"),
                        instant(row, "full_due"),
                        row.getLong("interval_ms") / 1000,
                        row.getInt("failures"),
                        row.getBoolean("settled"),
                        row.getInt("listed"),
                        row.getInt("waiting"),
                        row.getInt("dead"),
                        instant(row, "last_ok"),
                        LeaseStore.report(row.getString("latest"))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
