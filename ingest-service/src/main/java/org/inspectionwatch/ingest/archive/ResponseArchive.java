package org.inspectionwatch.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.DeterministicId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Table {@code archived_response}, with the bytes in {@code content}. */
public final class ResponseArchive {
    private static final String SEEN_AGAIN = """
            update archived_response
            set last_seen_at = greatest(last_seen_at, :at)
            where id = (select id from archived_response where address = :address order by id desc limit 1)
              and content_hash = :hash
            """;

    private static final String ADD = """
            insert into archived_response (address, hops, source_id, fetched_at, last_seen_at, headers, media_type,
                                           content_hash, licence, attribution)
            values (:address, cast(:hops as jsonb), :source, :at, :at, cast(:headers as jsonb), :media_type, :hash, :licence,
                    :attribution)
            """;

    private final Jdbi jdbi;

    /** An archive in this database. */
    public ResponseArchive(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the response; of one that says what the last of its address said, only that it was seen again. */
    public void keep(ArchivedResponse response) {
        String hash = DeterministicId.contentHash(response.content());
        jdbi.useTransaction(handle -> {
            if (!seenAgain(handle, response, hash)) {
                add(handle, response, hash);
            }
        });
    }

    private static boolean seenAgain(Handle handle, ArchivedResponse response, String hash) {
        return handle.createUpdate(SEEN_AGAIN)
                        .bind("at", at(response.fetchedAt()))
                        .bind("address", response.address().toString())
                        .bind("hash", hash)
                        .execute()
                > 0;
    }

    private static void add(Handle handle, ArchivedResponse response, String hash) {
        handle.createUpdate("""
                        insert into content (content_hash, size, bytes) values (:hash, :size, :bytes)
                        on conflict (content_hash) do nothing
                        """)
                .bind("hash", hash)
                .bind("size", response.content().length)
                .bind("bytes", response.content())
                .execute();
        handle.createUpdate(ADD)
                .bind("address", response.address().toString())
                .bind("hops", json(response.hops()))
                .bind("source", response.terms().sourceId())
                .bind("at", at(response.fetchedAt()))
                .bind("headers", json(response.headers()))
                .bind("media_type", response.mediaType())
                .bind("hash", hash)
                .bind("licence", response.terms().licence())
                .bind("attribution", response.terms().attribution())
                .execute();
    }

    private static String json(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
