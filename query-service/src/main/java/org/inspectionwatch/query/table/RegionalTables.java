package org.inspectionwatch.query.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.window.NextInspections;

/** Makes the regional table. */
@ApplicationScoped
public class RegionalTables {
    private final Authorities authorities;
    private final Standings standings;
    private final Visits visits;
    private final NextInspections nextInspections;

    RegionalTables(Authorities authorities, Standings standings, Visits visits, NextInspections nextInspections) {
        this.authorities = authorities;
        this.standings = standings;
        this.visits = visits;
        this.nextInspections = nextInspections;
    }

    /**
     * The table that was asked for. The filter leaves rows out; ranks, intervals and England are over all authorities, and
     * a filter by authority counts for the waiting times alone. What happened at a council that has ended stays counted;
     * outcomes and waiting times are those of the authorities of the day.
     */
    public RegionalTable of(TableFilter filter) {
        LocalDate day = standings.day(filter.asOf());
        Map<String, Authority> byId =
                authorities.all().stream().collect(Collectors.toMap(Authority::authorityId, Function.identity()));
        List<Standing> ever = standings.byFullInspections(byId.values(), filter.asOf());
        List<Standing> existing = ever.stream()
                .filter(standing -> standing.authority().hasRecordOn(day))
                .toList();
        List<Visit> counted = visits.of(filter.asOf());
        RegionCounts counts = new RegionCounts(byId);
        return new RegionalTable(
                day,
                counts.outcomes(existing).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                counts.visits(counted).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                counts.publicationDelays(counted).stream()
                        .filter(row -> wanted(filter, row.region()))
                        .toList(),
                new WaitingTimes(nextInspections, counted, day)
                        .of(existing).stream()
                                .filter(row -> filter.has(Objects.requireNonNull(byId.get(row.authorityId()))))
                                .toList(),
                Intervals.of(ever, nextInspections));
    }

    private static boolean wanted(TableFilter filter, String region) {
        return filter.region() == null || filter.region().equals(region) || RegionalTable.ENGLAND.equals(region);
    }
}
