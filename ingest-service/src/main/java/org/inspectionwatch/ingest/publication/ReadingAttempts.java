package org.inspectionwatch.ingest.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Remembers which bytes are being read. A document that takes all memory ends the process before anything could be said of
 * it; without a memory it would end every process after that one too, and hold up all that comes behind it.
 */
final class ReadingAttempts {
    /** One may be a crash for another reason, or another process that reads the same bytes now. */
    private static final int MOST_UNFINISHED = 2;

    private final Jdbi jdbi;
    private final String process = UUID.randomUUID().toString();

    ReadingAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes that this process begins; false where too many others began and never finished. */
    boolean begin(String contentHash, Instant now) {
        return jdbi.inTransaction(handle -> {
            int unfinished = handle.createQuery(
                            "select count(*) from reading_attempt where content_hash = :hash and process <> :process")
                    .bind("hash", contentHash)
                    .bind("process", process)
                    .mapTo(Integer.class)
                    .one();
            if (unfinished >= MOST_UNFINISHED) {
                return false;
            }
            handle.createUpdate("""
                            insert into reading_attempt (content_hash, process, begun) values (:hash, :process, :now)
                            on conflict do nothing
                            """)
                    .bind("hash", contentHash)
                    .bind("process", process)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            return true;
        });
    }

    /** Forgets all attempts at these bytes: they can be read to the end. */
    void finish(String contentHash) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from reading_attempt where content_hash = :hash")
                .bind("hash", contentHash)
                .execute());
    }
}
