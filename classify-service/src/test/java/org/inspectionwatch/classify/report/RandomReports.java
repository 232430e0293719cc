package org.inspectionwatch.classify.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.sample.report.SampleReport;

/** Reports with possible facts: dates in the years of their framework, grades within its limiting rules. */
final class RandomReports {
    private static final List<Grade> SCALE =
            List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);
    private static final List<String> LEADS =
            List.of("Robin Example", "Siobhan O\u2019Sample", "Anne-Marie Test", "Lee van Specimen", "Kim Lee Trial");
    private static final List<String> OPENINGS = List.of(
            "The quality of written plans, so that parents can follow what has to change",
            "The timeliness of visits to children who live far from home",
            "Support for 16- and 17-year-olds who have nowhere to stay",
            "Oversight by managers of pre-proceedings work, including short- and longer-term plans for brothers and sisters",
            "How often foster carers are heard when decisions about their homes are made");

    private RandomReports() {}

    static Authority authority(Authorities authorities, Random random) {
        List<Authority> current = authorities.all().stream()
                .filter(authority -> authority.validTo() == null)
                .filter(authority ->
                        authority.validFrom() == null || authority.validFrom().getYear() < 2013)
                .toList();
        return current.get(random.nextInt(current.size()));
    }

    static SampleReport of(InspectionKind kind, Authority authority, Random random) {
        return named(kind, authority.shortName(), authority.name(), start(kind, random), random);
    }

    /** With the name as a title of today prints it, and as one of its own line did. */
    static SampleReport named(InspectionKind kind, String name, String council, LocalDate start, Random random) {
        LocalDate end = start.plusDays(List.of(1, 4, 11, 18).get(random.nextInt(4)));
        return SampleReport.about(kind, name, council)
                .days(start, end)
                .published(end.plusDays(30 + random.nextInt(60)))
                .lead(isLetter(kind) ? null : LEADS.get(random.nextInt(LEADS.size())))
                .grades(grades(kind, start, random))
                .improvements(items(random, 1 + random.nextInt(5), kind != InspectionKind.AREA_SEND))
                .priorities(hasPriorities(kind) && random.nextBoolean() ? items(random, 1, false) : List.of())
                .theme(kind == InspectionKind.JTAI && random.nextBoolean() ? "serious youth violence" : null)
                .build();
    }

    private static boolean isLetter(InspectionKind kind) {
        return switch (kind) {
            case JTAI, FOCUSED_VISIT, MONITORING_VISIT -> true;
            default -> false;
        };
    }

    private static boolean hasPriorities(InspectionKind kind) {
        return kind != InspectionKind.ILACS;
    }

    static LocalDate start(InspectionKind kind, Random random) {
        LocalDate from = switch (kind) {
            case SIF -> LocalDate.of(2013, 11, 4);
            case SIF_REINSPECTION -> LocalDate.of(2016, 1, 4);
            case AREA_SEND -> LocalDate.of(2023, 1, 9);
            default -> LocalDate.of(2018, 1, 8);
        };
        int weeks = kind == InspectionKind.SIF_REINSPECTION ? 100 : kind == InspectionKind.SIF ? 210 : 140;
        int range = kind == InspectionKind.ILACS ? 460 : weeks;
        return from.plusWeeks(random.nextInt(range)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static Map<Judgement, Grade> grades(InspectionKind kind, LocalDate start, Random random) {
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        switch (kind) {
            case ILACS -> {
                grades.put(Judgement.LEADERS, grade(random));
                grades.put(Judgement.HELP_PROTECTION, grade(random));
                if (start.getYear() < 2023) {
                    grades.put(Judgement.IN_CARE_AND_LEAVERS, grade(random));
                } else {
                    grades.put(Judgement.IN_CARE, grade(random));
                    grades.put(Judgement.CARE_LEAVERS, grade(random));
                }
                if (start.isBefore(LocalDate.of(2026, 4, 1))) {
                    grades.put(Judgement.OVERALL, worst(grades));
                }
            }
            case SIF, SIF_REINSPECTION -> {
                grades.put(Judgement.HELP_PROTECTION, grade(random));
                grades.put(Judgement.IN_CARE, grade(random));
                grades.put(Judgement.LEADERS, grade(random));
                grades.put(Judgement.OVERALL, worst(grades));
                grades.put(Judgement.ADOPTION, grade(random));
                grades.put(Judgement.CARE_LEAVERS, random.nextInt(8) == 0 ? Grade.NOT_JUDGED : grade(random));
                if (kind == InspectionKind.SIF && random.nextBoolean()) {
                    grades.put(Judgement.LSCB, grade(random));
                }
            }
            case AREA_SEND ->
                grades.put(
                        Judgement.SEND_OUTCOME,
                        List.of(Grade.TYPICALLY_POSITIVE, Grade.INCONSISTENT, Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS)
                                .get(random.nextInt(3)));
            default -> {}
        }
        return grades;
    }

    private static Grade grade(Random random) {
        return SCALE.get(random.nextInt(SCALE.size()));
    }

    private static Grade worst(Map<Judgement, Grade> grades) {
        return grades.values().stream()
                .max((one, other) -> Integer.compare(SCALE.indexOf(one), SCALE.indexOf(other)))
                .orElseThrow();
    }

    private static List<String> items(Random random, int count, boolean subItems) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = OPENINGS.get(random.nextInt(OPENINGS.size())) + ", and for the " + (i + 1)
                    + "th group of children that was seen";
            items.add(
                    subItems && random.nextInt(5) == 0
                            ? words + ", above all in:\nhealth checks;\nvisits to family."
                            : words + ".");
        }
        return items;
    }
}
