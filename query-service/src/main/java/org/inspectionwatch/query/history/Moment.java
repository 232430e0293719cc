package org.inspectionwatch.query.history;

import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.register.Register;

/**
 * The register of an authority at another moment than now.
 *
 * @param register its inspections
 * @param comparisons each beside the one before
 * @param ratings last grades that stood
 * @param publications where it could be read
 */
public record Moment(
        Register register,
        List<Comparison> comparisons,
        List<CurrentRating> ratings,
        List<PublicationRef> publications) {
    public Moment {
        comparisons = List.copyOf(comparisons);
        ratings = List.copyOf(ratings);
        publications = List.copyOf(publications);
    }
}
