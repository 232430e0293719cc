package org.inspectionwatch.ingest.publication;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.ingest.relay.EventRelay;
import org.inspectionwatch.ingest.text.ExtractedText;
import org.inspectionwatch.ingest.text.PrintedLicence;
import org.inspectionwatch.ingest.text.TextExtractor;
import org.inspectionwatch.messaging.Outbox;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every revision of every publication. A revision and its event are written in one transaction, or neither is; the
 * same arrival again changes nothing, from any number of threads and processes.
 */
@ApplicationScoped
public class Publications {
    private final Jdbi jdbi;
    private final TextExtractor extractor;
    private final EventRelay relay;
    private final MeterRegistry metrics;
    private final Outbox outbox = new Outbox();
    private final ReadingAttempts attempts;
    private final RevisionEvent events = new RevisionEvent(EventRelay.MAX_VALUE_BYTES);

    Publications(Jdbi jdbi, TextExtractor extractor, EventRelay relay, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.extractor = extractor;
        this.relay = relay;
        this.metrics = metrics;
        this.attempts = new ReadingAttempts(jdbi);
    }

    /**
     * Keeps what is new of the arrival. Other bytes make a new revision, and so does another listing of the same bytes,
     * since the day of publication and the authority's number are read from it; an empty listing takes nothing back.
     *
     * @throws StoreUnavailableException where the database can't be used now; nothing is kept then
     */
    public Kept keep(Arrival arrival) {
        return keep(arrival, handle -> {});
    }

    /**
     * Keeps what is new of the arrival, and does something else in the same transaction; in one of its own where nothing is
     * new.
     *
     * @param together comes first; where it throws nothing is kept
     * @throws StoreUnavailableException where the database can't be used now; nothing is kept then
     */
    public Kept keep(Arrival arrival, Consumer<Handle> together) {
        Kept kept = store(arrival, DeterministicId.contentHash(arrival.content()), together);
        if (kept.outcome() != Kept.Outcome.UNCHANGED) {
            relay.wake();
        }
        count(arrival.sourceId(), kept.outcome().name());
        return kept;
    }

    /** Counts an arrival that could not even be read; for the figures alone. */
    public void countFailed(String sourceId) {
        count(sourceId, "FAILED");
    }

    /** The bytes of the latest revision; empty where there is no such publication. */
    public Optional<byte[]> latestContent(String sourceId, String location) {
        String publicationId = Arrival.publicationId(sourceId, location);
        return jdbi.withHandle(handle -> {
            RevisionStore store = new RevisionStore(handle);
            return store.latest(publicationId)
                    .flatMap(latest ->
                            store.content(publicationId, latest.publication().revision()))
                    .map(RevisionContent::bytes);
        });
    }

    Optional<RevisionContent> content(String publicationId, int revision) {
        return jdbi.withHandle(handle -> new RevisionStore(handle).content(publicationId, revision));
    }

    private Kept store(Arrival arrival, String contentHash, Consumer<Handle> together) {
        try {
            Optional<Kept> known = known(arrival, contentHash);
            if (known.isPresent()) {
                jdbi.useTransaction(together::accept);
            }
            return known.orElseGet(() -> keepNew(arrival, contentHash, together));
        } catch (RuntimeException e) {
            throw StoreUnavailableException.of(e);
        }
    }

    private Optional<Kept> known(Arrival arrival, String contentHash) {
        return jdbi.withHandle(handle -> new RevisionStore(handle).latest(arrival.publicationId()))
                .filter(latest -> latest.covers(arrival, contentHash))
                .map(Revision::unchanged);
    }

    /** Reads the text before the transaction, which then is short. */
    private Kept keepNew(Arrival arrival, String contentHash, Consumer<Handle> together) {
        ExtractedText extracted = read(arrival, contentHash);
        return jdbi.inTransaction(handle -> {
            together.accept(handle);
            RevisionStore store = new RevisionStore(handle);
            store.lock(arrival);
            Optional<Revision> latest = store.latest(arrival.publicationId());
            if (latest.isPresent() && latest.get().covers(arrival, contentHash)) {
                return latest.get().unchanged();
            }
            int number = latest.map(before -> before.publication().revision()).orElse(0) + 1;
            Revision revision = revision(arrival, contentHash, number, extracted);
            store.add(revision, arrival.content());
            announce(handle, revision, extracted.text());
            return revision.kept();
        });
    }

    private ExtractedText read(Arrival arrival, String contentHash) {
        if (!attempts.begin(contentHash, arrival.fetchedAt())) {
            return extractor.refuse(
                    arrival.content(), "reading it ended the service more than once, so it is not read again");
        }
        ExtractedText extracted = extractor.extract(arrival.content());
        attempts.finish(contentHash);
        return extracted;
    }

    private void announce(Handle handle, Revision revision, PublicationText text) {
        try {
            outbox.append(handle.getConnection(), List.of(events.message(revision, text)));
        } catch (SQLException e) {
            throw new IllegalStateException("the event could not be written: " + e.getMessage(), e);
        }
    }

    private static Revision revision(Arrival arrival, String contentHash, int number, ExtractedText extracted) {
        PublicationRef publication = new PublicationRef(
                arrival.publicationId(),
                number,
                contentHash,
                arrival.sourceId(),
                arrival.location(),
                arrival.listing().title(),
                arrival.listing().url(),
                extracted.mediaType(),
                arrival.listing().publishedOn(),
                licence(arrival, extracted),
                // As the database keeps it: the event and the row say the same.
                arrival.fetchedAt().truncatedTo(ChronoUnit.MICROS));
        return new Revision(publication, arrival.listing(), unreadable(extracted.text()));
    }

    private static @Nullable String licence(Arrival arrival, ExtractedText extracted) {
        return arrival.licence() != null
                ? arrival.licence()
                : PrintedLicence.of(extracted.text())
                        .map(PrintedLicence::statement)
                        .orElse(null);
    }

    /** PostgreSQL's text has no zeros; a message that quotes a damaged document may. */
    private static @Nullable String unreadable(PublicationText text) {
        return text instanceof UnreadableText(UnreadableText.Cause cause, String message)
                ? message.replace('\0', ' ')
                : null;
    }

    private void count(String sourceId, String outcome) {
        metrics.counter("ingest.publications", "source", sourceId, "outcome", outcome.toLowerCase(Locale.ROOT))
                .increment();
    }
}
