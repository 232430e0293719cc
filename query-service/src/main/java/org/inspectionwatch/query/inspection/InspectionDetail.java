package org.inspectionwatch.query.inspection;

import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.register.Inspection;

/**
 * An inspection beside the one before, with the publications that say so.
 *
 * @param inspection what is known of it
 * @param comparisons each of its judgements beside the previous one
 * @param publications where it can be read, by id
 */
public record InspectionDetail(
        Inspection inspection, List<Comparison> comparisons, List<PublicationRef> publications) {}
