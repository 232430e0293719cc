package org.inspectionwatch.query.web.authority;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.history.History;
import org.inspectionwatch.query.history.Moment;
import org.inspectionwatch.query.history.View;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.inspection.InspectionQueries;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what is known of an authority, now or as of a day. */
@Singleton
public class AuthorityReader {
    private final Jdbi jdbi;
    private final InspectionQueries inspections;
    private final History history;
    private final Comparer comparer;

    AuthorityReader(Jdbi jdbi, InspectionQueries inspections, History history, Comparer comparer) {
        this.jdbi = jdbi;
        this.inspections = inspections;
        this.history = history;
        this.comparer = comparer;
    }

    /** What was out on that day, or all where it is null. */
    Known read(Authority authority, @Nullable LocalDate asOf) {
        String id = authority.authorityId();
        List<InspectionDetail> details = details(authority, asOf);
        Register register = new Register(
                id, details.stream().map(InspectionDetail::inspection).toList());
        return jdbi.withHandle(handle -> new Known(
                register,
                details,
                comparer.current(register),
                findings(handle, id),
                asOf == null ? review(handle, id) : List.of(),
                settling(handle, id)));
    }

    /** The inspections whose outcome was out on that day, or all where it is null. */
    List<InspectionDetail> details(Authority authority, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return inspections.timeline(authority.authorityId());
        }
        Moment moment = history.at(authority, new View(asOf, null));
        return moment.register().inspections().stream()
                .map(inspection -> InspectionDetail.of(inspection, moment.comparisons(), moment.publications()))
                .toList();
    }

    private static Map<String, FindingRecorded> findings(Handle handle, String authorityId) {
        return handle
                .createQuery("""
                        select finding.data from inspection
                            join inspection_finding using (inspection_id) join finding using (finding_id)
                        where inspection.authority_id = :id
                        """)
                .bind("id", authorityId)
                .map((row, context) -> Json.read(row.getString("data"), FindingRecorded.class))
                .list()
                .stream()
                .collect(Collectors.toMap(FindingRecorded::findingId, Function.identity()));
    }

    private static List<ReviewItem> review(Handle handle, String authorityId) {
        return handle.createQuery(
                        "select data from review_item where authority_id = :id order by first_seen_at desc, item_id")
                .bind("id", authorityId)
                .map((row, context) -> Json.read(row.getString("data"), ReviewItem.class))
                .list();
    }

    private static boolean settling(Handle handle, String authorityId) {
        return handle.createQuery("select exists(select from authority_dirty where authority_id = :id)")
                .bind("id", authorityId)
                .mapTo(Boolean.class)
                .one();
    }
}
