package org.inspectionwatch.query.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.paging.Conditions;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.MatchedFinding;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads inspections, comparisons and the publications behind them. */
@ApplicationScoped
public class InspectionQueries {
    private static final TypeReference<List<Comparison>> COMPARISONS = new TypeReference<>() {};

    private final Jdbi jdbi;

    InspectionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The inspections of an authority, oldest first, as of one moment. */
    public List<InspectionDetail> timeline(String authorityId) {
        return jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            List<Comparison> comparisons = comparisons(handle, authorityId);
            return handle
                    .createQuery("select data from inspection where authority_id = :id order by ended, inspection_id")
                    .bind("id", authorityId)
                    .map((row, context) -> Json.read(row.getString("data"), Inspection.class))
                    .list()
                    .stream()
                    .map(inspection -> detail(handle, inspection, comparisons))
                    .toList();
        });
    }

    /** The inspection of that id, as of one moment. */
    public Optional<InspectionDetail> find(String inspectionId) {
        return jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            return handle.createQuery("select data from inspection where inspection_id = :id")
                    .bind("id", inspectionId)
                    .map((row, context) -> Json.read(row.getString("data"), Inspection.class))
                    .findOne()
                    .map(inspection -> detail(handle, inspection, comparisons(handle, inspection.authorityId())));
        });
    }

    /** The latest first; those without any date last. */
    List<Row> list(InspectionFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("authority_id = :authority", "authority", filter.authorityId())
                .and("kind = :kind", "kind", filter.kind())
                .and("ended >= :from", "from", filter.from())
                .and("ended <= :to", "to", filter.to());
        if (page.after() != null) {
            conditions
                    .and("ended <= cast(:afterDay as date)", "afterDay", page.after(0))
                    .and("(ended < cast(:afterDay as date) or inspection_id > :afterId)", "afterId", page.after(1));
        }
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery("select ended, inspection_id, data from inspection where " + conditions.sql()
                        + " order by ended desc, inspection_id limit :rows"))
                .bind("rows", page.rows())
                .map((row, context) -> new Row(
                        row.getString("ended"),
                        row.getString("inspection_id"),
                        new StoredInspection(row.getString("data"))))
                .list());
    }

    private static List<Comparison> comparisons(Handle handle, String authorityId) {
        return handle.createQuery("select comparisons from authority_register where authority_id = :id")
                .bind("id", authorityId)
                .map((row, context) -> Json.read(row.getString("comparisons"), COMPARISONS))
                .findOne()
                .orElse(List.of());
    }

    private static InspectionDetail detail(Handle handle, Inspection inspection, List<Comparison> comparisons) {
        List<String> publicationIds = inspection.findings().stream()
                .map(MatchedFinding::publicationId)
                .distinct()
                .toList();
        List<PublicationRef> publications = handle.createQuery(
                        "select ref from publication where publication_id = any(:ids) order by publication_id")
                .bindArray("ids", String.class, publicationIds)
                .map((row, context) -> Json.read(row.getString("ref"), PublicationRef.class))
                .list();
        List<Comparison> own = comparisons.stream()
                .filter(comparison -> comparison.inspectionId().equals(inspection.inspectionId()))
                .toList();
        return new InspectionDetail(inspection, own, publications);
    }

    /**
     * A row of the list.
     *
     * @param ended sort key
     * @param inspectionId sort key
     * @param inspection what is shown
     */
    record Row(String ended, String inspectionId, StoredInspection inspection) {}
}
