package org.inspectionwatch.query.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.paging.Conditions;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads findings. */
@ApplicationScoped
public class FindingQueries {
    private static final String FROM = " from finding left join inspection_finding using (finding_id) ";
    private static final String BRIEF = "select finding.finding_id, brief as data, is_current, inspection_id" + FROM;
    private static final String WHOLE = "select finding.finding_id, data, is_current, inspection_id" + FROM;

    private final Jdbi jdbi;

    FindingQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The findings of the reading that counts, in order of the document. */
    public List<FindingSummary> ofPublication(String publicationId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(BRIEF + "where publication_id = :id and is_current order by part")
                        .bind("id", publicationId)
                        .map((row, context) -> FindingSummary.of(detail(row)))
                        .list());
    }

    /** The same whole, with their evidence. */
    public List<FindingDetail> wholeOfPublication(String publicationId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(WHOLE + "where publication_id = :id and is_current order by part")
                        .bind("id", publicationId)
                        .map((row, context) -> detail(row))
                        .list());
    }

    List<FindingSummary> list(FindingFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("is_current")
                .and("finding.finding_id > :after", "after", page.after(0))
                .and("authority_id = :authority", "authority", filter.authorityId())
                .and("publication_id = :publication", "publication", filter.publicationId())
                .and("kind = :kind", "kind", filter.kind())
                .and("needs_review = :review", "review", filter.needsReview());
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery(
                        BRIEF + "where " + conditions.sql() + " order by finding.finding_id limit :rows"))
                .bind("rows", page.rows())
                .map((row, context) -> FindingSummary.of(detail(row)))
                .list());
    }

    Optional<FindingDetail> find(String findingId) {
        return jdbi.withHandle(handle -> handle.createQuery(WHOLE + "where finding.finding_id = :id")
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
