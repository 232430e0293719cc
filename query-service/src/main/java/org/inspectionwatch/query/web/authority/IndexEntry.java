package org.inspectionwatch.query.web.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.jspecify.annotations.Nullable;

/**
 * An authority in the list of all.
 *
 * @param authority which
 * @param overall its overall grade, or else that of its leaders where there is no overall grade any more; null where none is
 *     known
 */
public record IndexEntry(Authority authority, @Nullable CurrentRating overall) {
    private static final List<JudgementLine> SHOWN = List.of(JudgementLine.OVERALL, JudgementLine.LEADERS);

    static IndexEntry of(Authority authority, List<CurrentRating> ratings) {
        Optional<CurrentRating> shown = ratings.stream()
                .filter(rating -> rating.body() == Body.COUNCIL && !rating.discontinued())
                .filter(rating -> SHOWN.contains(rating.line()))
                .min(Comparator.comparing(CurrentRating::line).thenComparing(CurrentRating::basis));
        return new IndexEntry(authority, shown.orElse(null));
    }

    /** What the grade is of, where that is not the overall one. */
    public @Nullable String of() {
        return overall != null && overall.line() == JudgementLine.LEADERS ? "leaders" : null;
    }

    /** Whether only articles say so. */
    public boolean reported() {
        return overall != null && overall.basis() == Basis.REPORTED;
    }

    /** The letter under which it stands. */
    public String letter() {
        return authority.shortName().substring(0, 1);
    }
}
