package org.inspectionwatch.query.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.register.CurrentReading;
import org.inspectionwatch.query.wiring.RegisterChanges;
import org.inspectionwatch.query.wiring.RegisterLock;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Stores what was read of a publication and what people decided on it, settles which of its readings counts, and marks the
 * authorities whose findings changed by that; all in one transaction, which excludes others on the same publication.
 */
@ApplicationScoped
public class FindingIntake {
    private static final Logger LOG = Logger.getLogger(FindingIntake.class);

    private final Jdbi jdbi;
    private final RegisterChanges changes;
    private final Clock clock;

    FindingIntake(Jdbi jdbi, RegisterChanges changes, Clock clock) {
        this.jdbi = jdbi;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Stores what the event says; events that are not for the register are left alone.
     *
     * @param at when the record stood on the topic
     */
    void take(CloudEvent event, Instant at) {
        changes.during(() -> jdbi.inTransaction(handle -> {
            RegisterLock.shared(handle);
            take(handle, event, at);
            RegisterChanges.count(handle);
            return event;
        }));
    }

    /** The same in the caller's transaction. */
    public void take(Handle handle, CloudEvent event, Instant at) {
        switch (event.data()) {
            case FindingRecorded recorded -> take(handle, recorded, at);
            case ReadingFailed failed -> take(handle, failed, at);
            case ReviewDecided decided -> take(handle, decided, at);
            default -> LOG.debugf("%s %s is not for this service", event.type().type(), event.id());
        }
    }

    private void take(Handle handle, FindingRecorded recorded, Instant at) {
        String publicationId = recorded.publication().publicationId();
        PublicationTables tables = new PublicationTables(handle);
        tables.lock(publicationId);
        tables.see(recorded.publication());
        if (tables.insert(recorded, at)) {
            settle(handle, publicationId);
        }
    }

    private void take(Handle handle, ReadingFailed failed, Instant at) {
        String publicationId = failed.publication().publicationId();
        PublicationTables tables = new PublicationTables(handle);
        tables.lock(publicationId);
        tables.see(failed.publication());
        if (tables.insert(failed, at)) {
            settle(handle, publicationId);
        }
    }

    private void take(Handle handle, ReviewDecided decided, Instant at) {
        String publicationId = decided.claim().publicationId();
        PublicationTables tables = new PublicationTables(handle);
        tables.lock(publicationId);
        if (new DecisionTable(handle).insert(decided, at)) {
            Set<String> touched = new TreeSet<>(tables.currentAuthorities(publicationId));
            new DecisionTable(handle).retarget(publicationId);
            touched.addAll(tables.currentAuthorities(publicationId));
            new DirtyAuthorities(handle).mark(touched, clock.instant());
        }
    }

    private void settle(Handle handle, String publicationId) {
        PublicationTables tables = new PublicationTables(handle);
        CurrentReading reading = CurrentReading.of(tables.arrived(publicationId));
        Set<String> touched = new TreeSet<>(tables.currentAuthorities(publicationId));
        if (tables.setCurrent(publicationId, reading)) {
            new DecisionTable(handle).retarget(publicationId);
            touched.addAll(tables.currentAuthorities(publicationId));
            new DirtyAuthorities(handle).mark(touched, clock.instant());
        }
    }
}
