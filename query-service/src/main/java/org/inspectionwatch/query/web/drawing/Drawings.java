package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Finds what there is to draw of an authority's register. */
public final class Drawings {
    private static final List<JudgementLine> MAIN = List.of(
            JudgementLine.OVERALL,
            JudgementLine.LEADERS,
            JudgementLine.HELP_PROTECTION,
            JudgementLine.IN_CARE,
            JudgementLine.CARE_LEAVERS);

    private final Frameworks frameworks;
    private final Authorities authorities;
    private final Bands bands;

    public Drawings(Frameworks frameworks, Authorities authorities) {
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.bands = new Bands(frameworks);
    }

    /**
     * What is drawn of the register; inspections without any date are left out.
     *
     * @param comparisons of that register, which tell where a grade went up or down
     * @param today the day from which it is looked at
     */
    public Drawing of(Authority authority, Register register, List<Comparison> comparisons, LocalDate today) {
        List<Inspection> dated = register.inspections().stream()
                .filter(inspection -> out(inspection) != null)
                .toList();
        LocalDate last =
                authority.validTo() == null || authority.validTo().isAfter(today) ? today : authority.validTo();
        Axis axis = Axis.over(earliest(dated, today), today);
        Map<JudgementLine, Lane> lanes = lanes(dated, comparisons, last);
        return new Drawing(
                authority.authorityId(),
                authority.shortName(),
                axis,
                today,
                bands.along(axis),
                MAIN.stream()
                        .map(line -> lanes.getOrDefault(line, new Lane(line, List.of(), List.of(), List.of())))
                        .toList(),
                lanes.values().stream()
                        .filter(lane -> !MAIN.contains(lane.line()) && !lane.isEmpty())
                        .toList(),
                visits(dated),
                handovers(authority, axis));
    }

    /** The day from which the outcome was out, or null where nothing dates it. */
    public static @Nullable LocalDate out(Inspection inspection) {
        if (inspection.published() != null) {
            return inspection.published();
        }
        return inspection.when() == null ? null : inspection.when().last();
    }

    private Map<JudgementLine, Lane> lanes(List<Inspection> dated, List<Comparison> comparisons, LocalDate end) {
        Map<JudgementLine, LaneWalk> walks = new EnumMap<>(JudgementLine.class);
        for (Body body : Body.values()) {
            dated.stream()
                    .filter(inspection -> inspection.body() == body && !inspection.authorityUnsure())
                    .forEach(inspection -> walk(inspection, comparisons, walks));
        }
        Map<JudgementLine, Lane> lanes = new EnumMap<>(JudgementLine.class);
        walks.forEach((line, walk) -> lanes.put(line, walk.lane(end)));
        return lanes;
    }

    private void walk(Inspection inspection, List<Comparison> comparisons, Map<JudgementLine, LaneWalk> walks) {
        LocalDate day = Objects.requireNonNull(out(inspection));
        if (inspection.body() == Body.COUNCIL) {
            List<JudgementLine> made = made(inspection);
            walks.forEach((line, walk) -> {
                if (!made.isEmpty() && !made.contains(line) && ofCouncil(line)) {
                    walk.notMade(day);
                }
            });
        }
        judgements(inspection)
                .forEach(judgement -> inspection
                        .best(judgement)
                        .ifPresent(assertion -> walks.computeIfAbsent(
                                        JudgementLine.of(inspection.kind(), judgement),
                                        line -> new LaneWalk(line, comparisons))
                                .judged(day, inspection, assertion)));
    }

    private static Stream<Judgement> judgements(Inspection inspection) {
        return inspection.assertions().stream().map(Assertion::judgement).distinct();
    }

    /** Lines that the framework of the inspection makes, and those that it made; empty where the framework grades none. */
    private List<JudgementLine> made(Inspection inspection) {
        String id = inspection.framework();
        List<Judgement> ofFramework = id == null
                ? List.of()
                : frameworks.byId(id).map(Framework::judgements).orElse(List.of());
        return ofFramework.isEmpty()
                ? List.of()
                : Stream.concat(
                                ofFramework.stream(),
                                judgements(inspection).filter(judgement -> stands(inspection, judgement)))
                        .map(judgement -> JudgementLine.of(inspection.kind(), judgement))
                        .toList();
    }

    private static boolean stands(Inspection inspection, Judgement judgement) {
        return inspection.best(judgement).filter(Assertion::stands).isPresent();
    }

    private static boolean ofCouncil(JudgementLine line) {
        return line != JudgementLine.SEND_OUTCOME && line != JudgementLine.LSCB && line != JudgementLine.SINGLE_SERVICE;
    }

    private static List<Visit> visits(List<Inspection> dated) {
        return dated.stream()
                .filter(inspection -> inspection.assertions().isEmpty() || inspection.authorityUnsure())
                .map(inspection -> new Visit(
                        Objects.requireNonNull(out(inspection)),
                        inspection.kind(),
                        inspection.trend(),
                        inspection.priorityAction(),
                        inspection.needsReview(),
                        inspection.basis(),
                        inspection.inspectionId()))
                .sorted(Comparator.comparing(Visit::day))
                .toList();
    }

    private List<Handover> handovers(Authority authority, Axis axis) {
        List<Handover> handovers = new ArrayList<>();
        LocalDate begun = authority.validFrom();
        if (begun != null && !authority.predecessors().isEmpty() && begun.isAfter(axis.from())) {
            handovers.add(new Handover(
                    begun, "Took over from %s; no grade was inherited".formatted(names(authority.predecessors()))));
        }
        LocalDate ended = authority.validTo();
        if (ended != null && ended.isBefore(axis.to())) {
            handovers.add(new Handover(ended.plusDays(1), "Taken over by %s".formatted(names(authority.successors()))));
        }
        return handovers;
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> authorities.byId(id).map(Authority::shortName).orElse(id))
                .collect(Collectors.joining(" and "));
    }

    private static LocalDate earliest(List<Inspection> dated, LocalDate today) {
        return dated.stream()
                .map(inspection -> Objects.requireNonNull(out(inspection)))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
