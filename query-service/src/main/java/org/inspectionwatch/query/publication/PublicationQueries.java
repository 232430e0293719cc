package org.inspectionwatch.query.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads publications. */
@ApplicationScoped
public class PublicationQueries {
    private static final String SELECT = """
            select publication.*,
                array(select distinct authority_id from finding
                    where finding.publication_id = publication.publication_id
                        and is_current and authority_id is not null
                    order by 1) as authority_ids,
                (select count(*) from finding
                    where finding.publication_id = publication.publication_id and is_current) as findings
            from publication
            """;

    private final Jdbi jdbi;

    PublicationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<PublicationSummary> list(PublicationFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where (:after::text is null or publication_id > :after)
                            and (:source::text is null or source_id = :source)
                            and (:hasFinding::boolean is null or (current_revision is not null) = :hasFinding)
                            and (:authority::text is null or exists (select 1 from finding
                                where finding.publication_id = publication.publication_id
                                    and is_current and authority_id = :authority))
                        order by publication_id limit :rows
                        """)
                .bind("after", page.after(0))
                .bind("source", filter.sourceId())
                .bind("hasFinding", filter.hasFinding())
                .bind("authority", filter.authorityId())
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
