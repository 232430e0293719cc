package org.inspectionwatch.query.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.window.NextInspection;
import org.inspectionwatch.query.window.NextInspections;
import org.jspecify.annotations.Nullable;

/** Says how long each authority has waited for its next full inspection. */
final class WaitingTimes {
    private final NextInspections nextInspections;
    private final Map<String, LocalDate> lastVisits = new HashMap<>();
    private final LocalDate day;

    WaitingTimes(NextInspections nextInspections, Collection<Visit> visits, LocalDate day) {
        this.nextInspections = nextInspections;
        this.day = day;
        visits.forEach(visit ->
                lastVisits.merge(visit.authorityId(), visit.ended(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Those that have waited longest first, those without any known inspection last. */
    List<RegionalTable.WaitingTime> of(Collection<Standing> standings) {
        List<Standing> sorted = standings.stream()
                .sorted(Comparator.comparing(WaitingTimes::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(standing -> standing.authority().shortName()))
                .toList();
        List<RegionalTable.WaitingTime> rows = new ArrayList<>();
        LocalDate before = null;
        int rank = 0;
        for (Standing standing : sorted) {
            LocalDate since = since(standing);
            if (since != null && !since.equals(before)) {
                rank = rows.size() + 1;
                before = since;
            }
            rows.add(row(standing, since == null ? null : rank, since));
        }
        return rows;
    }

    private RegionalTable.WaitingTime row(Standing standing, @Nullable Integer rank, @Nullable LocalDate since) {
        NextInspection next = nextInspections.of(standing, day);
        LocalDate lastVisit = lastVisits.get(standing.authority().authorityId());
        return new RegionalTable.WaitingTime(
                rank,
                standing.authority().authorityId(),
                standing.authority().shortName(),
                standing.authority().region(),
                standing.latest().map(GradedInspection::kind).orElse(null),
                next.overall(),
                since,
                since == null ? null : ChronoUnit.DAYS.between(since, day),
                lastVisit == null ? null : ChronoUnit.DAYS.between(lastVisit, day),
                next.status(),
                next.earliest(),
                next.expected(),
                next.latest());
    }

    private static @Nullable LocalDate since(Standing standing) {
        return standing.latest().map(GradedInspection::began).orElse(null);
    }
}
