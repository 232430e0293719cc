package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.register.Cluster.Member;
import org.jspecify.annotations.Nullable;

/** Resolves findings into the register of an authority. The same set of findings gives the same register, in any order. */
public final class RegisterResolver {
    private static final Comparator<Inspection> OLDEST_FIRST = Comparator.comparing(
                    RegisterResolver::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Inspection::inspectionId);

    private final FrameworkOf frameworks;

    public RegisterResolver(Frameworks frameworks) {
        this.frameworks = new FrameworkOf(frameworks);
    }

    /**
     * The register of one authority.
     *
     * @param authority whose
     * @param findings those of the current readings that name it; the order is of no account
     */
    public Register resolve(Authority authority, Collection<FindingRecorded> findings) {
        return resolve(authority, Decided.untouched(List.copyOf(findings)));
    }

    /**
     * The register of one authority, where people have decided on some of its findings.
     *
     * @param authority whose
     * @param decided the findings that name it, as people left them
     */
    public Register resolve(Authority authority, Decided decided) {
        Set<String> ids = new HashSet<>();
        List<Inspection> inspections = new ArrayList<>();
        for (Cluster cluster : Clusters.of(decided.findings())) {
            inspections.add(inspection(authority, cluster, ids, decided));
        }
        inspections.sort(OLDEST_FIRST);
        return new Register(authority.authorityId(), inspections);
    }

    private Inspection inspection(Authority authority, Cluster cluster, Set<String> takenIds, Decided decided) {
        Finding anchor = cluster.anchor().finding();
        InspectionClaim claim = anchor.inspection();
        DayRange when = when(anchor);
        InspectionKind kind = kind(cluster);
        String framework = claim.framework() != null && kind == claim.kind()
                ? claim.framework()
                : frameworks.framework(kind, begun(claim, when));
        List<ReviewReason> held = held(authority, cluster, kind, when).stream()
                .filter(reason -> !decided.isSettled(cluster.anchor().findingId(), ClaimField.of(reason.field())))
                .toList();
        List<Claims> claims = cluster.members().stream()
                .map(member -> new Claims(member.recorded(), frameworks.byId(framework), held, decided))
                .toList();
        return new Inspection(
                id(authority, cluster, takenIds),
                authority.authorityId(),
                anchor.body(),
                kind,
                framework,
                claim.visitNumber(),
                claim.ilacsLength(),
                claim.theme(),
                claim.start(),
                claim.end(),
                inspected(claim),
                published(cluster),
                when,
                anchor.basis(),
                cluster.members().stream()
                        .anyMatch(member -> member.recorded().finding().news()),
                claim.leadInspectors(),
                anchor.trend(),
                anchor.priorityAction(),
                statedPrevious(anchor),
                held,
                Assertions.of(claims),
                cluster.members().stream().map(RegisterResolver::matched).toList());
    }

    private static InspectionKind kind(Cluster cluster) {
        InspectionKind ofAnchor = cluster.anchor().finding().inspection().kind();
        if (ofAnchor != InspectionKind.FULL) {
            return ofAnchor;
        }
        return cluster.members().stream()
                .map(member -> member.recorded().finding().inspection())
                .filter(claim -> claim.kind() != InspectionKind.FULL && claim.kindBasis() == KindBasis.STATED)
                .map(InspectionClaim::kind)
                .findFirst()
                .orElse(ofAnchor);
    }

    private static List<ReviewReason> held(
            Authority authority, Cluster cluster, InspectionKind kind, @Nullable DayRange when) {
        List<ReviewReason> held =
                new ArrayList<>(ClaimReview.ofWhole(cluster.anchor().finding()));
        if (kind == InspectionKind.UNKNOWN) {
            held.add(new ReviewReason("inspection.kind", "The kind of inspection is not recognised."));
        }
        held.addAll(ofTheFuture(cluster.anchor(), when));
        if (when == null) {
            held.add(new ReviewReason("inspection", "No document gives a date of this inspection."));
        } else if (!authority.hasRecordWithin(when.first(), when.last())) {
            held.add(new ReviewReason(
                    ClaimReview.AUTHORITY,
                    authority.shortName() + " was no authority at the time of this inspection."));
        }
        if (cluster.ambiguous()) {
            held.add(new ReviewReason("inspection", "Its year fits more than one inspection of this authority."));
        }
        return held;
    }

    /** A document fetched before the inspection that it tells of has a misprint: its grade would stand over all real ones. */
    private static List<ReviewReason> ofTheFuture(FindingRecorded anchor, @Nullable DayRange when) {
        LocalDate fetched =
                anchor.publication().fetchedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return when == null || !when.first().isAfter(fetched)
                ? List.of()
                : List.of(new ReviewReason(
                        "inspection",
                        "The document gives " + when.last()
                                + " as the day of this inspection, and was fetched before, on " + fetched + "."));
    }

    private static @Nullable DayRange when(Finding anchor) {
        ClaimedDates dates = ClaimedDates.of(anchor);
        LocalDate end = anchor.inspection().end();
        if (end != null) {
            return new DayRange(end, end);
        }
        if (dates.onSite() != null) {
            return dates.onSite();
        }
        LocalDate published = dates.published();
        int writing = Tolerance.of(anchor.inspection().kind()).writing();
        return published == null ? null : new DayRange(published.minusDays(writing), published);
    }

    private static @Nullable DayRange begun(InspectionClaim claim, @Nullable DayRange when) {
        return claim.start() == null ? when : new DayRange(claim.start(), claim.start());
    }

    private static @Nullable PartialDate inspected(InspectionClaim claim) {
        if (claim.end() != null) {
            return PartialDate.of(claim.end());
        }
        return claim.start() == null ? claim.inspected() : PartialDate.of(claim.start());
    }

    /** The first day on which the best basis published it: later documents repeat or amend it. */
    private static @Nullable LocalDate published(Cluster cluster) {
        Basis best = cluster.anchor().finding().basis();
        return cluster.members().stream()
                .map(member -> member.recorded().finding())
                .filter(finding -> finding.basis() == best && finding.news() && finding.published() != null)
                .map(Finding::published)
                .min(Comparator.naturalOrder())
                .orElse(cluster.anchor().finding().published());
    }

    private static @Nullable Grade statedPrevious(Finding anchor) {
        Previous previous = anchor.previous();
        boolean doubted = anchor.needsReview("previous") || anchor.needsReview("previous.overall");
        return previous == null || doubted || anchor.basis() != Basis.OFFICIAL ? null : previous.overall();
    }

    private static MatchedFinding matched(Member member) {
        FindingRecorded recorded = member.recorded();
        return new MatchedFinding(
                recorded.findingId(),
                recorded.publication().publicationId(),
                recorded.finding().basis(),
                recorded.finding().news(),
                member.match().rule(),
                member.match().why());
    }

    private static String id(Authority authority, Cluster cluster, Set<String> taken) {
        Finding anchor = cluster.anchor().finding();
        KindFamily family = KindFamily.of(anchor.inspection().kind());
        String kinds = family == KindFamily.OTHER ? anchor.inspection().kind().slug() : family.name();
        String date = date(anchor);
        String id = DeterministicId.of(authority.authorityId(), anchor.body().slug(), kinds, date);
        if (date.isEmpty() || !taken.add(id)) {
            return DeterministicId.of(id, cluster.anchor().findingId());
        }
        return id;
    }

    private static String date(Finding anchor) {
        PartialDate inspected = inspected(anchor.inspection());
        if (inspected != null) {
            return inspected.toString();
        }
        return anchor.published() == null ? "" : "published " + anchor.published();
    }

    private static @Nullable LocalDate lastDay(Inspection inspection) {
        return inspection.when() == null ? null : inspection.when().last();
    }
}
