package org.inspectionwatch.query.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.Comparison.Earlier;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;

/** Turns comparisons that moved into rating changes. */
public final class RatingChanges {
    private final Authority authority;
    private final Map<String, Inspection> inspections;

    private RatingChanges(Authority authority, Register register) {
        this.authority = authority;
        this.inspections = register.inspections().stream()
                .collect(Collectors.toMap(Inspection::inspectionId, Function.identity()));
    }

    /** The rating changes among the comparisons of the authority's register, in their order. */
    public static List<RatingChange> of(Authority authority, Register register, List<Comparison> comparisons) {
        RatingChanges changes = new RatingChanges(authority, register);
        return comparisons.stream()
                .filter(Comparison::isRatingChange)
                .map(changes::change)
                .toList();
    }

    private RatingChange change(Comparison comparison) {
        Earlier earlier = Objects.requireNonNull(comparison.previous());
        Inspection before = inspection(earlier.inspectionId());
        Inspection after = inspection(comparison.inspectionId());
        Assertion from = assertion(before, earlier.judgement(), comparison.basis());
        Assertion to = assertion(after, comparison.judgement(), comparison.basis());
        return new RatingChange(
                id(before, from, after, to),
                authorityRef(authority),
                after.body(),
                comparison.outcome() == Outcome.IMPROVED ? Direction.IMPROVED : Direction.DECLINED,
                comparison.steps(),
                end(before, from),
                end(after, to),
                comparison.basis(),
                comparison.flags(),
                Math.min(from.confidence(), to.confidence()),
                to.readerVersion());
    }

    private Inspection inspection(String id) {
        return Objects.requireNonNull(inspections.get(id));
    }

    private static Assertion assertion(Inspection inspection, Judgement judgement, Basis basis) {
        return (basis == Basis.OFFICIAL ? inspection.assertion(judgement, Basis.OFFICIAL) : inspection.best(judgement))
                .orElseThrow();
    }

    private String id(Inspection before, Assertion from, Inspection after, Assertion to) {
        return DeterministicId.of(
                authority.authorityId(),
                after.body().slug(),
                to.judgement().slug(),
                before.inspectionId(),
                after.inspectionId(),
                Objects.requireNonNull(from.grade()).slug(),
                Objects.requireNonNull(to.grade()).slug());
    }

    /** A grade as events name it. The assertion's grade is there. */
    public static RatedInspection end(Inspection inspection, Assertion assertion) {
        return new RatedInspection(
                inspection.inspectionId(),
                inspection.kind(),
                inspection.framework(),
                assertion.judgement(),
                Objects.requireNonNull(assertion.grade()),
                assertion.basis(),
                inspection.inspected(),
                inspection.published(),
                assertion.publicationId(),
                assertion.url(),
                assertion.evidence());
    }

    /** The authority as rating events name it. */
    public static AuthorityRef authorityRef(Authority authority) {
        return new AuthorityRef(
                authority.authorityId(),
                authority.shortName(),
                authority.gssCode(),
                authority.ofstedUrn(),
                authority.region());
    }
}
