package org.inspectionwatch.query.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.query.register.CurrentReading;
import org.inspectionwatch.query.register.ReadingKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Stores what was read of a publication, settles which of its readings counts, and marks the authorities whose findings
 * changed by that; all in one transaction, which excludes others on the same publication.
 */
@ApplicationScoped
class FindingIntake {
    private final Jdbi jdbi;
    private final Clock clock;

    FindingIntake(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void take(FindingRecorded recorded) {
        ReadingKey key = ReadingKey.of(recorded.publication(), recorded.reading());
        jdbi.useTransaction(handle -> {
            PublicationTables tables = new PublicationTables(handle);
            tables.lock(recorded.publication());
            if (tables.insert(recorded, key)) {
                settle(handle, tables, recorded.publication());
            }
        });
    }

    void take(ReadingFailed failed) {
        ReadingKey key = ReadingKey.of(failed.publication(), failed.reading());
        jdbi.useTransaction(handle -> {
            PublicationTables tables = new PublicationTables(handle);
            tables.lock(failed.publication());
            if (tables.insert(failed, key)) {
                settle(handle, tables, failed.publication());
            }
        });
    }

    private void settle(Handle handle, PublicationTables tables, PublicationRef publication) {
        String publicationId = publication.publicationId();
        CurrentReading reading = CurrentReading.of(tables.arrived(publicationId));
        Set<String> touched = new TreeSet<>(tables.currentAuthorities(publicationId));
        if (tables.setCurrent(publicationId, reading)) {
            touched.addAll(tables.currentAuthorities(publicationId));
            new DirtyAuthorities(handle).mark(touched, clock.instant());
        }
    }
}
