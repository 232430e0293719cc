package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;

/** Visits without grades: monitoring of inadequate authorities, focused visits to the others, and now and then a joint inspection. */
final class VisitHistory {
    private static final LocalDate MONITORING_BEGINS = LocalDate.of(2016, 6, 1);
    private static final LocalDate FOCUSED_BEGINS = LocalDate.of(2018, 1, 22);
    private static final LocalDate JOINT_BEGINS = LocalDate.of(2016, 2, 1);
    private static final int MOST_MONITORING_VISITS = 7;
    /** About six joint inspections a year. */
    private static final double JOINT_CHANCE = 0.04;

    private final Random random;
    private final Random joint;
    private final LocalDate founded;
    private final LocalDate last;

    VisitHistory(Authority authority, Streams streams, LocalDate horizon) {
        this.random = streams.of(authority.authorityId() + "/visits");
        this.joint = streams.of(authority.authorityId() + "/joint");
        this.founded = authority.validFrom() == null ? LocalDate.EPOCH : authority.validFrom();
        this.last = authority.validTo() == null ? horizon : authority.validTo();
    }

    List<Inspection> between(List<Inspection> graded) {
        List<Inspection> visits = new ArrayList<>();
        for (int i = 0; i < graded.size(); i++) {
            LocalDate until = i + 1 < graded.size() ? graded.get(i + 1).start() : last.plusDays(60);
            if (graded.get(i).standing() == Grade.INADEQUATE) {
                monitor(graded.get(i), until.minusDays(60), visits);
            } else {
                focus(graded.get(i), until.minusDays(90), visits);
            }
        }
        joint(visits);
        return visits;
    }

    private void monitor(Inspection after, LocalDate until, List<Inspection> visits) {
        LocalDate day = latest(after.published().plusDays(90), MONITORING_BEGINS);
        for (int i = 0; i < MOST_MONITORING_VISITS; i++) {
            LocalDate start = InspectionDays.startFrom(day).plusDays(1);
            if (!start.isBefore(until)) {
                return;
            }
            visits.add(visit(InspectionKind.MONITORING_VISIT, start, 1, random));
            day = start.plusDays(110 + random.nextInt(60));
        }
    }

    private void focus(Inspection after, LocalDate until, List<Inspection> visits) {
        LocalDate day = latest(after.published().plusDays(220 + random.nextInt(500)), FOCUSED_BEGINS);
        while (true) {
            LocalDate start = InspectionDays.startFrom(day).plusDays(1);
            if (!start.isBefore(until)) {
                return;
            }
            visits.add(visit(InspectionKind.FOCUSED_VISIT, start, 1, random));
            day = start.plusDays(400 + random.nextInt(280));
        }
    }

    private void joint(List<Inspection> visits) {
        LocalDate year = latest(JOINT_BEGINS, founded);
        while (year.isBefore(last)) {
            LocalDate start = InspectionDays.startFrom(year.plusDays(joint.nextInt(330)));
            if (joint.nextDouble() < JOINT_CHANCE && start.isBefore(last)) {
                visits.add(visit(InspectionKind.JTAI, start, 4, joint));
            }
            year = year.plusYears(1);
        }
    }

    private static Inspection visit(InspectionKind kind, LocalDate start, int days, Random random) {
        LocalDate end = start.plusDays(days);
        return new Inspection(kind, start, end, InspectionDays.published(end, random), Grade.NOT_JUDGED, Map.of());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
