package org.inspectionwatch.query.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.neighbour.StatisticalNeighbours;
import org.inspectionwatch.query.standing.GradeState;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.standing.JudgedGrade;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.jspecify.annotations.Nullable;

/** Makes the analysts' table. */
@ApplicationScoped
public class AnalystTables {
    private final Authorities authorities;
    private final Standings standings;
    private final StatisticalNeighbours neighbours;

    AnalystTables(Authorities authorities, Standings standings, StatisticalNeighbours neighbours) {
        this.authorities = authorities;
        this.standings = standings;
        this.neighbours = neighbours;
    }

    /** The table that was asked for; grades of neighbours are of the same day, also of those that have no row in it. */
    public AnalystTable of(TableFilter filter) {
        LocalDate day = standings.day(filter.asOf());
        Map<String, Standing> found = standings.byFullInspections(authorities.listed(day), filter.asOf()).stream()
                .collect(Collectors.toMap(standing -> standing.authority().authorityId(), Function.identity()));
        List<AnalystRow> rows = found.values().stream()
                .filter(standing -> filter.has(standing.authority()))
                .sorted(Comparator.comparing(standing -> standing.authority().shortName()))
                .map(standing -> row(standing, found, filter.moreColumns()))
                .toList();
        return new AnalystTable(day, StatisticalNeighbours.EDITION, rows);
    }

    private AnalystRow row(Standing standing, Map<String, Standing> all, boolean moreColumns) {
        Authority authority = standing.authority();
        List<Authority> around = neighbours.of(authority);
        GradedInspection latest = standing.latest().orElse(null);
        JudgedGrade inCare = latest == null ? null : inCare(latest);
        return new AnalystRow(
                authority.ofstedUrn() == null ? null : Integer.valueOf(authority.ofstedUrn()),
                Integer.valueOf(authority.laCode()),
                regionCode(authority.region()),
                authority.gssCode(),
                around.stream().map(Authority::laCode).collect(Collectors.joining(", ")),
                around.stream()
                        .map(neighbour -> neighbour.laCode() + ": " + overall(all.get(neighbour.authorityId())))
                        .collect(Collectors.joining(", ")),
                authority.shortName(),
                latest == null ? null : latest.url(),
                words(latest, Judgement.OVERALL),
                latest == null ? null : framework(latest),
                latest == null || latest.leadInspectors().isEmpty() ? null : String.join("; ", latest.leadInspectors()),
                latest == null ? null : latest.start(),
                latest == null ? null : latest.end(),
                latest == null ? null : latest.published(),
                words(latest, Judgement.LEADERS),
                words(latest, Judgement.HELP_PROTECTION),
                inCare == null ? null : inCare.words(),
                words(latest, Judgement.CARE_LEAVERS),
                moreColumns ? more(authority, latest, inCare) : null);
    }

    private static AnalystRow.More more(
            Authority authority, @Nullable GradedInspection latest, @Nullable JudgedGrade inCare) {
        return new AnalystRow.More(
                authority.authorityId(),
                authority.region(),
                latest == null ? null : latest.framework(),
                latest == null ? null : latest.inspectionId(),
                inCare == null ? null : inCare.judgement().slug(),
                latest != null && latest.needsReview(),
                latest == null || !latest.needsReview() ? null : reasons(latest));
    }

    private static String reasons(GradedInspection latest) {
        return Stream.concat(
                        latest.held().stream().map(held -> held.field() + ": " + held.reason()),
                        latest.grades().stream()
                                .flatMap(grade -> grade.held().stream()
                                        .map(held -> grade.judgement().slug() + ": " + held)))
                .collect(Collectors.joining(" "));
    }

    /** From 2018 to 2022 the two groups of children were judged as one. */
    private static JudgedGrade inCare(GradedInspection inspection) {
        JudgedGrade joint = inspection.grade(Judgement.IN_CARE_AND_LEAVERS);
        boolean made = joint.state() != GradeState.NOT_MADE
                && inspection.grades().stream().anyMatch(grade -> grade.judgement() == Judgement.IN_CARE_AND_LEAVERS);
        return made ? joint : inspection.grade(Judgement.IN_CARE);
    }

    private static @Nullable String words(@Nullable GradedInspection latest, Judgement judgement) {
        return latest == null ? null : latest.grade(judgement).words();
    }

    private static String overall(@Nullable Standing neighbour) {
        return neighbour == null
                ? "unknown"
                : neighbour
                        .latest()
                        .map(latest -> latest.grade(Judgement.OVERALL).words())
                        .orElse("unknown");
    }

    private static String framework(GradedInspection inspection) {
        return inspection.ilacsLength() == null
                ? inspection.kind().slug()
                : inspection.ilacsLength().slug();
    }

    private static String regionCode(String region) {
        return switch (region) {
            case "East of England" -> "E";
            case "East Midlands" -> "EM";
            case "London" -> "GL";
            case "North East" -> "NE";
            case "North West" -> "NW";
            case "South East" -> "SE";
            case "South West" -> "SW";
            case "West Midlands" -> "WM";
            case "Yorkshire and The Humber" -> "YH";
            default -> throw new IllegalStateException("no code for the region " + region);
        };
    }
}
