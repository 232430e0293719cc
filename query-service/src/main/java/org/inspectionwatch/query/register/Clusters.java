package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;

/**
 * Sorts findings into inspections. The best accounts come first and become anchors, so that the result follows from the
 * set of findings and not from the order in which they came.
 */
final class Clusters {
    private static final Comparator<FindingRecorded> BEST_FIRST = Comparator.comparing(
                    (FindingRecorded recorded) -> recorded.finding().basis() != Basis.OFFICIAL)
            .thenComparing(recorded -> !recorded.finding().news())
            .thenComparing(recorded -> ClaimedDates.of(recorded.finding()).precision())
            .thenComparing(recorded -> recorded.finding().inspection().kindBasis() != KindBasis.STATED)
            .thenComparing(recorded -> recorded.finding().inspection().kind() == InspectionKind.FULL)
            .thenComparing(Clusters::date)
            .thenComparing(FindingRecorded::findingId);

    private final List<Cluster> clusters = new ArrayList<>();

    /** The findings of one authority, sorted into inspections. */
    static List<Cluster> of(Collection<FindingRecorded> findings) {
        Clusters sorted = new Clusters();
        findings.stream().sorted(BEST_FIRST).forEach(sorted::place);
        return sorted.clusters;
    }

    private static LocalDate date(FindingRecorded recorded) {
        ClaimedDates dates = ClaimedDates.of(recorded.finding());
        if (dates.onSite() != null) {
            return dates.onSite().last();
        }
        return Objects.requireNonNullElse(dates.published(), LocalDate.MAX);
    }

    private void place(FindingRecorded finding) {
        List<Candidate> candidates = clusters.stream()
                .flatMap(cluster -> InspectionMatcher.match(finding, cluster.anchor()).stream()
                        .map(match -> new Candidate(cluster, match)))
                .sorted(Candidate.BEST_FIRST)
                .toList();
        if (candidates.isEmpty()) {
            clusters.add(new Cluster(finding, false));
            return;
        }
        Candidate best = candidates.getFirst();
        if (candidates.size() > 1 && best.match().rule() == MatchRule.YEAR) {
            List<Candidate> agreeing = candidates.stream()
                    .filter(candidate -> agree(finding, candidate.cluster().anchor()))
                    .toList();
            if (agreeing.size() != 1) {
                clusters.add(new Cluster(finding, true));
                return;
            }
            best = agreeing.getFirst();
        }
        best.cluster().add(finding, best.match());
    }

    private static boolean agree(FindingRecorded one, FindingRecorded other) {
        return one.finding().judgements().entrySet().stream()
                .allMatch(grade -> other.finding().judgements().get(grade.getKey()) == grade.getValue());
    }

    private record Candidate(Cluster cluster, InspectionMatcher.Match match) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                        (Candidate candidate) -> candidate.match().rule())
                .thenComparing(candidate -> candidate.match().days())
                .thenComparing(candidate -> candidate.cluster().anchor().findingId());
    }
}
