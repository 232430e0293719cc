package org.inspectionwatch.query.eventlog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;

/** Appends to the log within the transaction that tells the events. */
public final class EventLogTable {
    /** Any number that nothing else in the database uses as advisory lock. */
    private static final long APPEND_LOCK = 0x6576656e746cL;

    private final Handle handle;

    public EventLogTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * Appends in list order; call it last in the transaction, since other writers wait from here on until its end.
     *
     * @param about whose events they are
     */
    public void append(AuthorityRef about, List<CloudEvent> events, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        handle.execute("select pg_advisory_xact_lock(?)", APPEND_LOCK);
        for (CloudEvent event : events) {
            EventFacets facets = EventFacets.of(event);
            handle.createUpdate("""
                            insert into event_log (event_id, type, authority_id, region, judgement, direction, basis,
                                happened_at, recorded_at, data)
                            values (:id, :type, :authority, :region, :judgement, :direction, :basis,
                                :happened, :now, cast(:data as jsonb))
                            on conflict (event_id) do nothing
                            """)
                    .bind("id", event.id())
                    .bind("type", event.type().type())
                    .bind("authority", event.subject())
                    .bind("region", about.region())
                    .bind("judgement", facets.judgement())
                    .bind("direction", facets.direction())
                    .bind("basis", facets.basis())
                    .bind("happened", event.time().atOffset(ZoneOffset.UTC))
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("data", Json.write(event.data()))
                    .execute();
        }
    }
}
