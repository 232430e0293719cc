package org.inspectionwatch.ingest.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Tables {@code publication}, {@code content} and {@code revision}, inside one transaction. */
final class RevisionStore {
    private static final String LATEST = """
            select publication_id, revision, content_hash, source_id, location, media_type, listing, licence, fetched_at,
                   unreadable
            from revision join publication on publication.id = publication_id
            where publication_id = :id
            order by revision desc
            limit 1
            """;

    private static final String CONTENT = """
            select location, media_type, content_hash, unreadable, bytes
            from revision join publication on publication.id = publication_id join content using (content_hash)
            where publication_id = :id and revision = :revision
            """;

    private final Handle handle;

    RevisionStore(Handle handle) {
        this.handle = handle;
    }

    /** Creates the publication where it is new, and lets no other transaction write of it until the end of this one. */
    void lock(Arrival arrival) {
        handle.createUpdate("""
                        insert into publication (id, source_id, location, first_seen) values (:id, :source, :location, :now)
                        on conflict (id) do nothing
                        """)
                .bind("id", arrival.publicationId())
                .bind("source", arrival.sourceId())
                .bind("location", arrival.location())
                .bind("now", at(arrival.fetchedAt()))
                .execute();
        handle.createQuery("select id from publication where id = :id for update")
                .bind("id", arrival.publicationId())
                .mapTo(String.class)
                .one();
    }

    Optional<Revision> latest(String publicationId) {
        return handle.createQuery(LATEST)
                .bind("id", publicationId)
                .map(RevisionStore::revision)
                .findOne();
    }

    void add(Revision revision, byte[] content) {
        PublicationRef publication = revision.publication();
        handle.createUpdate("""
                        insert into content (content_hash, size, bytes) values (:hash, :size, :bytes)
                        on conflict (content_hash) do nothing
                        """)
                .bind("hash", publication.contentHash())
                .bind("size", content.length)
                .bind("bytes", content)
                .execute();
        handle.createUpdate("""
                        insert into revision (publication_id, revision, content_hash, media_type, listing, licence, fetched_at,
                                              unreadable)
                        values (:id, :revision, :hash, :media_type, cast(:listing as jsonb), :licence, :fetched_at, :unreadable)
                        """)
                .bind("id", publication.publicationId())
                .bind("revision", publication.revision())
                .bind("hash", publication.contentHash())
                .bind("media_type", publication.mediaType())
                .bind("listing", json(revision.listing()))
                .bind("licence", publication.licence())
                .bind("fetched_at", at(publication.fetchedAt()))
                .bind("unreadable", revision.unreadable())
                .execute();
    }

    Optional<RevisionContent> content(String publicationId, int revision) {
        return handle.createQuery(CONTENT)
                .bind("id", publicationId)
                .bind("revision", revision)
                .map((row, context) -> new RevisionContent(
                        row.getString("location"),
                        row.getString("media_type"),
                        row.getString("content_hash"),
                        row.getString("unreadable") == null,
                        row.getBytes("bytes")))
                .findOne();
    }

    private static Revision revision(ResultSet row, StatementContext context) throws SQLException {
        Listing listing = listing(row.getString("listing"));
        return new Revision(
                new PublicationRef(
                        row.getString("publication_id"),
                        row.getInt("revision"),
                        row.getString("content_hash"),
                        row.getString("source_id"),
                        row.getString("location"),
                        listing.title(),
                        listing.url(),
                        row.getString("media_type"),
                        listing.publishedOn(),
                        row.getString("licence"),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant()),
                listing,
                row.getString("unreadable"));
    }

    private static String json(Listing listing) {
        try {
            return ContractJson.mapper().writeValueAsString(listing);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Listing listing(String json) {
        try {
            return ContractJson.mapper().readValue(json, Listing.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
