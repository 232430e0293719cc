package org.inspectionwatch.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.DeterministicId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

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

    private static final String PERIOD = """
            select hops, source_id, fetched_at, headers, media_type, licence, attribution, bytes
            from archived_response join content using (content_hash)
            where fetched_at >= :from and fetched_at < :until
            order by fetched_at, archived_response.id
            """;

    /** Bodies may be large; so few are held at once. */
    private static final int ROWS_AT_ONCE = 8;

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

    /** Hands over what was first fetched from one moment on and before another, oldest first, without holding it all. */
    void each(Instant from, Instant until, Consumer<ArchivedResponse> consumer) {
        // Outside a transaction the driver would read everything first.
        jdbi.useTransaction(handle -> handle.createQuery(PERIOD)
                .bind("from", at(from))
                .bind("until", at(until))
                .setFetchSize(ROWS_AT_ONCE)
                .map(ResponseArchive::response)
                .forEach(consumer));
    }

    private static ArchivedResponse response(ResultSet row, StatementContext context) throws SQLException {
        return new ArchivedResponse(
                read(row.getString("hops"), new TypeReference<List<URI>>() {}),
                new ArchiveTerms(row.getString("source_id"), row.getString("licence"), row.getString("attribution")),
                read(row.getString("headers"), new TypeReference<Map<String, List<String>>>() {}),
                row.getString("media_type"),
                row.getBytes("bytes"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant());
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
