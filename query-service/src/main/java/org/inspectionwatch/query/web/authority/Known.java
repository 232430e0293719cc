package org.inspectionwatch.query.web.authority;

import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.ReviewItem;

/**
 * What is known of an authority.
 *
 * @param register its inspections, oldest first
 * @param details each with its comparisons and publications, in the same order
 * @param ratings last grades
 * @param findings what the inspections were resolved from, by id
 * @param review what a person should look at, the latest first
 * @param settling whether newer findings are being worked in
 */
record Known(
        Register register,
        List<InspectionDetail> details,
        List<CurrentRating> ratings,
        Map<String, FindingRecorded> findings,
        List<ReviewItem> review,
        boolean settling) {

    List<Comparison> comparisons() {
        return details.stream().flatMap(detail -> detail.comparisons().stream()).toList();
    }
}
