package org.inspectionwatch.query.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.paging.Conditions;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads publications. */
@ApplicationScoped
public class PublicationQueries {
    private static final String SELECT = """
            select publication.*, coalesce(authority_ids, '{}') as authority_ids, findings
            from publication cross join lateral (
                select array_agg(distinct authority_id order by authority_id)
                        filter (where authority_id is not null) as authority_ids,
                    count(*) as findings
                from finding where finding.publication_id = publication.publication_id and is_current) counted
            """;

    private final Jdbi jdbi;

    PublicationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<PublicationSummary> list(PublicationFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("publication.publication_id > :after", "after", page.after(0))
                .and("source_id = :source", "source", filter.sourceId())
                .and("(current_revision is not null) = :hasFinding", "hasFinding", filter.hasFinding())
                .and(
                        "publication.publication_id in"
                                + " (select publication_id from finding where authority_id = :authority and is_current)",
                        "authority",
                        filter.authorityId());
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(
                        SELECT + "where " + conditions.sql() + " order by publication.publication_id limit :rows"))
                .bind("rows", page.rows())
                .map((row, context) -> summary(row))
                .list());
    }

    /** By id; empty where nothing was heard of it. */
    public Optional<PublicationSummary> find(String publicationId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where publication_id = :id")
                .bind("id", publicationId)
                .map((row, context) -> summary(row))
                .findOne());
    }

    /** Newest first. */
    public List<PublicationReading> readings(String publicationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select revision, reader_version, taxonomy_version, count(*) as arrived, max(parts) as parts,
                            bool_or(is_current) as current, null as reason, null as message
                        from finding where publication_id = :id
                        group by revision, reader_version, taxonomy_version
                        union all
                        select revision, reader_version, taxonomy_version, 0, 0, false, reason, message
                        from failed_reading where publication_id = :id
                        order by revision desc, reader_version desc, taxonomy_version desc
                        """)
                .bind("id", publicationId)
                .map((row, context) -> new PublicationReading(
                        row.getInt("revision"),
                        row.getInt("reader_version"),
                        row.getInt("taxonomy_version"),
                        row.getInt("arrived"),
                        row.getInt("parts"),
                        row.getBoolean("current"),
                        row.getString("reason"),
                        row.getString("message")))
                .list());
    }

    private static PublicationSummary summary(ResultSet row) throws SQLException {
        Array authorityIds = row.getArray("authority_ids");
        return new PublicationSummary(
                Json.read(row.getString("ref"), PublicationRef.class),
                row.getObject("current_revision", Integer.class),
                row.getInt("findings"),
                List.of((String[]) authorityIds.getArray()),
                row.getString("failed_reason"),
                row.getString("failed_message"));
    }
}
