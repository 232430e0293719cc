package org.inspectionwatch.query.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.GradeState;
import org.inspectionwatch.query.standing.JudgedGrade;
import org.inspectionwatch.query.standing.Standing;

/**
 * Counts by region, each region by name and England last.
 *
 * @param authorities of today and abolished ones, by id
 */
record RegionCounts(Map<String, Authority> authorities) {
    private static final Comparator<String> ENGLAND_LAST = Comparator.comparing(
                    (String region) -> region.equals(RegionalTable.ENGLAND))
            .thenComparing(Comparator.naturalOrder());

    List<RegionalTable.Outcomes> outcomes(List<Standing> standings) {
        Map<String, List<Standing>> byRegion = new TreeMap<>(ENGLAND_LAST);
        standings.forEach(standing -> regions(standing.authority().authorityId())
                .forEach(region ->
                        byRegion.computeIfAbsent(region, _ -> new ArrayList<>()).add(standing)));
        return byRegion.entrySet().stream()
                .map(entry -> outcomes(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RegionalTable.Outcomes outcomes(String region, List<Standing> standings) {
        List<JudgedGrade> overall = standings.stream()
                .flatMap(standing -> standing.latest().stream())
                .map(latest -> latest.grade(Judgement.OVERALL))
                .toList();
        int notMade = count(overall, GradeState.NOT_MADE);
        int needsReview = count(overall, GradeState.NEEDS_REVIEW);
        int graded = count(overall, GradeState.STANDS);
        return new RegionalTable.Outcomes(
                region,
                standings.size(),
                count(overall, Grade.OUTSTANDING),
                count(overall, Grade.GOOD),
                count(overall, Grade.REQUIRES_IMPROVEMENT),
                count(overall, Grade.INADEQUATE),
                count(overall, Grade.ADEQUATE),
                notMade,
                needsReview,
                standings.size() - graded - notMade - needsReview);
    }

    private static int count(List<JudgedGrade> grades, GradeState state) {
        return (int) grades.stream().filter(grade -> grade.state() == state).count();
    }

    private static int count(List<JudgedGrade> grades, Grade wanted) {
        return (int) grades.stream().filter(grade -> grade.standing() == wanted).count();
    }

    List<RegionalTable.VisitCount> visits(Collection<Visit> visits) {
        Map<VisitKey, Long> counts = visits.stream()
                .flatMap(visit -> regions(visit.authorityId())
                        .map(region -> new VisitKey(region, visit.ended().getYear(), kind(visit))))
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new RegionalTable.VisitCount(
                        entry.getKey().region(),
                        entry.getKey().year(),
                        entry.getKey().kind(),
                        entry.getValue().intValue()))
                .toList();
    }

    List<RegionalTable.PublicationDelay> publicationDelays(Collection<Visit> visits) {
        Map<VisitKey, List<Long>> days = new TreeMap<>();
        visits.stream()
                .filter(visit -> visit.daysToPublish() != null)
                .forEach(visit -> regions(visit.authorityId())
                        .map(region -> new VisitKey(region, 0, kind(visit)))
                        .forEach(key -> days.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(Objects.requireNonNull(visit.daysToPublish()))));
        return days.entrySet().stream()
                .map(entry -> new RegionalTable.PublicationDelay(
                        entry.getKey().region(), entry.getKey().kind(), DaySummary.of(entry.getValue())))
                .toList();
    }

    private Stream<String> regions(String authorityId) {
        return Stream.of(Objects.requireNonNull(authorities.get(authorityId)).region(), RegionalTable.ENGLAND);
    }

    private static InspectionKind kind(Visit visit) {
        return InspectionKind.valueOf(visit.kind().toUpperCase(Locale.ROOT));
    }

    /**
     * What is counted together.
     *
     * @param region or England
     * @param year or 0 for all
     * @param kind of inspection
     */
    private record VisitKey(String region, int year, InspectionKind kind) implements Comparable<VisitKey> {
        @Override
        public int compareTo(VisitKey other) {
            return Comparator.comparing(VisitKey::region, ENGLAND_LAST)
                    .thenComparing(VisitKey::year)
                    .thenComparing(VisitKey::kind)
                    .compare(this, other);
        }
    }
}
