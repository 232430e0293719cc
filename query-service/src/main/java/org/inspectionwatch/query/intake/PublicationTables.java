package org.inspectionwatch.query.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.query.decision.Claims;
import org.inspectionwatch.query.register.CurrentReading;
import org.inspectionwatch.query.register.ReadingKey;
import org.inspectionwatch.query.register.ReadingPart;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of what was read, within one transaction. */
final class PublicationTables {
    /** Keeps these locks apart from others on the same texts. */
    private static final long LOCK_SEED = 0x7075626cL;

    private final Handle handle;

    PublicationTables(Handle handle) {
        this.handle = handle;
    }

    /** Keeps others from the publication until the transaction ends, whether it is known already or not. */
    void lock(String publicationId) {
        handle.execute("select pg_advisory_xact_lock(hashtextextended(?, ?))", publicationId, LOCK_SEED);
    }

    /** Creates or updates the row of the publication. */
    void see(PublicationRef publication) {
        handle.createUpdate("""
                        insert into publication (publication_id, source_id, published, ref, latest_revision)
                        values (:id, :source, :published, cast(:ref as jsonb), :revision)
                        on conflict (publication_id) do update set
                            source_id = case when excluded.latest_revision >= publication.latest_revision
                                then excluded.source_id else publication.source_id end,
                            published = case when excluded.latest_revision >= publication.latest_revision
                                then excluded.published else publication.published end,
                            ref = case when excluded.latest_revision >= publication.latest_revision
                                then excluded.ref else publication.ref end,
                            latest_revision = greatest(excluded.latest_revision, publication.latest_revision)
                        """)
                .bind("id", publication.publicationId())
                .bind("source", publication.sourceId())
                .bind("published", publication.published())
                .bind("ref", Json.write(publication))
                .bind("revision", publication.revision())
                .execute();
    }

    /**
     * False where it is known already; then the earlier time counts.
     *
     * @param at when the record stood on the topic
     */
    boolean insert(FindingRecorded recorded, Instant at) {
        ReadingKey key = ReadingKey.of(recorded.publication(), recorded.reading());
        Finding finding = recorded.finding();
        return handle.createUpdate("""
                                insert into finding (finding_id, publication_id, revision, reader_version, taxonomy_version,
                                    part, parts, authority_id, kind, needs_review, claim_id, recorded_at, data)
                                values (:id, :publication, :revision, :reader, :taxonomy,
                                    :part, :parts, :authority, :kind, :review, :claim, :at, cast(:data as jsonb))
                                on conflict do nothing
                                """)
                        .bind("id", recorded.findingId())
                        .bind("publication", recorded.publication().publicationId())
                        .bind("revision", key.revision())
                        .bind("reader", key.readerVersion())
                        .bind("taxonomy", key.taxonomyVersion())
                        .bind("part", recorded.reading().part())
                        .bind("parts", recorded.reading().parts())
                        .bind("authority", finding.authorityId())
                        .bind("kind", finding.inspection().kind().slug())
                        .bind("review", !finding.needsReview().isEmpty())
                        .bind("claim", Claims.of(recorded).claimId())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .bind("data", Json.write(recorded))
                        .execute()
                == 1;
    }

    /** False where it is known already. */
    boolean insert(ReadingFailed failed, Instant at) {
        ReadingKey key = ReadingKey.of(failed.publication(), failed.reading());
        return handle.createUpdate("""
                                insert into failed_reading (publication_id, revision, reader_version, taxonomy_version,
                                    reason, message, recorded_at)
                                values (:publication, :revision, :reader, :taxonomy, :reason, :message, :at)
                                on conflict do nothing
                                """)
                        .bind("publication", failed.publication().publicationId())
                        .bind("revision", key.revision())
                        .bind("reader", key.readerVersion())
                        .bind("taxonomy", key.taxonomyVersion())
                        .bind("reason", failed.reason().slug())
                        .bind("message", failed.message())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    List<ReadingPart> arrived(String publicationId) {
        return handle.createQuery("""
                        select revision, reader_version, taxonomy_version, part, parts, false as withdrawn
                        from finding where publication_id = :id
                        union all
                        select revision, reader_version, taxonomy_version, 0, 0, reason = 'withdrawn'
                        from failed_reading where publication_id = :id
                        """)
                .bind("id", publicationId)
                .map((row, context) -> new ReadingPart(
                        new ReadingKey(
                                row.getInt("revision"), row.getInt("reader_version"), row.getInt("taxonomy_version")),
                        row.getInt("part"),
                        row.getInt("parts"),
                        row.getBoolean("withdrawn")))
                .list();
    }

    /** Among them {@link Topics#UNRESOLVED} where a finding names none. */
    List<String> currentAuthorities(String publicationId) {
        return handle.createQuery("""
                        select distinct coalesce(authority_id, :unresolved) from finding
                        where publication_id = :id and is_current
                        """)
                .bind("unresolved", Topics.UNRESOLVED)
                .bind("id", publicationId)
                .mapTo(String.class)
                .list();
    }

    /** True where other findings count now than before. */
    boolean setCurrent(String publicationId, CurrentReading reading) {
        ReadingKey failed = reading.failed();
        handle.createUpdate("""
                        update publication set current_revision = :revision, current_reader = :reader,
                            current_taxonomy = :taxonomy, failed_reason = failed.reason, failed_message = failed.message
                        from (select 1) one left join lateral (
                            -- Withdrawn comes before the other reasons.
                            select * from failed_reading
                            where publication_id = :id and revision = :failedRevision
                                and reader_version = :failedReader and taxonomy_version = :failedTaxonomy
                            order by reason desc limit 1) failed on true
                        where publication.publication_id = :id
                        """)
                .bind("id", publicationId)
                .bind("revision", revision(reading.findings()))
                .bind("reader", reader(reading.findings()))
                .bind("taxonomy", taxonomy(reading.findings()))
                .bind("failedRevision", revision(failed))
                .bind("failedReader", reader(failed))
                .bind("failedTaxonomy", taxonomy(failed))
                .execute();
        return handle.createUpdate("""
                                update finding set is_current = not is_current
                                where publication_id = :id and is_current is distinct from
                                    coalesce((revision, reader_version, taxonomy_version) = (:revision, :reader, :taxonomy), false)
                                """)
                        .bind("id", publicationId)
                        .bind("revision", revision(reading.findings()))
                        .bind("reader", reader(reading.findings()))
                        .bind("taxonomy", taxonomy(reading.findings()))
                        .execute()
                > 0;
    }

    private static @Nullable Integer revision(@Nullable ReadingKey key) {
        return key == null ? null : key.revision();
    }

    private static @Nullable Integer reader(@Nullable ReadingKey key) {
        return key == null ? null : key.readerVersion();
    }

    private static @Nullable Integer taxonomy(@Nullable ReadingKey key) {
        return key == null ? null : key.taxonomyVersion();
    }
}
