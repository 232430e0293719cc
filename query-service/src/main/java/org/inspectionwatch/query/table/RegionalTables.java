package org.inspectionwatch.query.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.window.NextInspections;

/** Makes the regional table. */
@ApplicationScoped
public class RegionalTables {
    private final Standings standings;
    private final Visits visits;
    private final NextInspections nextInspections;

    RegionalTables(Standings standings, Visits visits, NextInspections nextInspections) {
        this.standings = standings;
        this.visits = visits;
        this.nextInspections = nextInspections;
    }

    /**
     * The table that was asked for. The filter leaves rows out; ranks, intervals and England are over all authorities, and
     * a filter by authority counts for the waiting times alone.
     */
    public RegionalTable of(TableFilter filter) {
        LocalDate day = standings.day(filter.asOf());
        List<Authority> existing = standings.existing(day);
        Map<String, Authority> byId =
                existing.stream().collect(Collectors.toMap(Authority::authorityId, Function.identity()));
        List<Standing> all = standings.byFullInspections(existing, filter.asOf());
        List<Visit> counted = visits.of(filter.asOf()).stream()
                .filter(visit -> byId.containsKey(visit.authorityId()))
                .toList();
        RegionCounts counts = new RegionCounts(byId);
        return new RegionalTable(
                day,
                counts.outcomes(all).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                counts.visits(counted).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                counts.publicationDelays(counted).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                new WaitingTimes(nextInspections, counted, day)
                        .of(all).stream()
                                .filter(row -> filter.has(Objects.requireNonNull(byId.get(row.authorityId()))))
                                .toList(),
                Intervals.of(all, nextInspections));
    }

    private static boolean wanted(TableFilter filter, String region) {
        return filter.region() == null || filter.region().equals(region) || RegionalTable.ENGLAND.equals(region);
    }
}
