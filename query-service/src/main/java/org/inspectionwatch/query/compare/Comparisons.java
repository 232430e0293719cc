package org.inspectionwatch.query.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.window.NextInspections;
import org.jspecify.annotations.Nullable;

/** Puts authorities side by side. */
@ApplicationScoped
public class Comparisons {
    private final Standings standings;
    private final NextInspections nextInspections;
    private final ThemeTallies themes;

    Comparisons(Standings standings, NextInspections nextInspections, ThemeTallies themes) {
        this.standings = standings;
        this.nextInspections = nextInspections;
        this.themes = themes;
    }

    /**
     * The authorities in that order.
     *
     * @param asOf by what was out on that day, or null for all that is
     */
    public SideBySide of(List<Authority> authorities, @Nullable LocalDate asOf) {
        LocalDate day = standings.day(asOf);
        Map<String, List<ThemeTally>> tallies =
                themes.of(authorities.stream().map(Authority::authorityId).toList(), asOf);
        return new SideBySide(
                day,
                standings.byAllInspections(authorities, asOf).stream()
                        .map(standing -> compared(standing, tallies, day))
                        .toList());
    }

    private ComparedAuthority compared(Standing standing, Map<String, List<ThemeTally>> tallies, LocalDate day) {
        Authority authority = standing.authority();
        return new ComparedAuthority(
                authority.authorityId(),
                authority.shortName(),
                authority.region(),
                standing.ratings(),
                standing.inspections(),
                tallies.getOrDefault(authority.authorityId(), List.of()),
                nextInspections.of(standing, day));
    }
}
