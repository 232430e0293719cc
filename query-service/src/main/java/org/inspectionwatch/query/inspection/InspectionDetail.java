package org.inspectionwatch.query.inspection;

import java.util.Comparator;
import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.MatchedFinding;

/**
 * An inspection beside the one before, with the publications that say so.
 *
 * @param inspection what is known of it
 * @param comparisons each of its judgements beside the previous one
 * @param publications where it can be read, by id
 */
public record InspectionDetail(Inspection inspection, List<Comparison> comparisons, List<PublicationRef> publications) {

    /** Picks what belongs to the inspection. */
    public static InspectionDetail of(
            Inspection inspection, List<Comparison> comparisons, List<PublicationRef> publications) {
        List<String> publicationIds = inspection.findings().stream()
                .map(MatchedFinding::publicationId)
                .toList();
        return new InspectionDetail(
                inspection,
                comparisons.stream()
                        .filter(comparison -> comparison.inspectionId().equals(inspection.inspectionId()))
                        .toList(),
                publications.stream()
                        .filter(publication -> publicationIds.contains(publication.publicationId()))
                        .sorted(Comparator.comparing(PublicationRef::publicationId))
                        .toList());
    }
}
