package org.inspectionwatch.query.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads findings. */
@ApplicationScoped
public class FindingQueries {
    private static final String SELECT = """
            select finding.finding_id, data, is_current, inspection_id
            from finding left join inspection_finding using (finding_id)
            """;

    private final Jdbi jdbi;

    FindingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The findings of the reading that counts, in order of the document. */
    public List<FindingSummary> ofPublication(String publicationId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where publication_id = :id and is_current order by part")
                        .bind("id", publicationId)
                        .map((row, context) -> FindingSummary.of(detail(row)))
                        .list());
    }

    /** The same whole, with their evidence. */
    public List<FindingDetail> wholeOfPublication(String publicationId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where publication_id = :id and is_current order by part")
                        .bind("id", publicationId)
                        .map((row, context) -> detail(row))
                        .list());
    }

    List<FindingSummary> list(FindingFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where is_current
                            and (:after::text is null or finding.finding_id > :after)
                            and (:authority::text is null or authority_id = :authority)
                            and (:publication::text is null or publication_id = :publication)
                            and (:kind::text is null or kind = :kind)
                            and (:review::boolean is null or needs_review = :review)
                        order by finding.finding_id limit :rows
                        """)
                .bind("after", page.after(0))
                .bind("authority", filter.authorityId())
                .bind("publication", filter.publicationId())
                .bind("kind", filter.kind())
                .bind("review", filter.needsReview())
                .bind("rows", page.rows())
                .map((row, context) -> FindingSummary.of(detail(row)))
                .list());
    }

    Optional<FindingDetail> find(String findingId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where finding.finding_id = :id")
                .bind("id", findingId)
                .map((row, context) -> detail(row))
                .findOne());
    }

    private static FindingDetail detail(ResultSet row) throws SQLException {
        return new FindingDetail(
                Json.read(row.getString("data"), FindingRecorded.class),
                row.getString("inspection_id"),
                row.getBoolean("is_current"));
    }
}
