package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;

/** The graded inspections of one authority: the single inspection, perhaps a re-inspection, then ILACS about every three years. */
final class GradedHistory {
    private static final LocalDate SIF_BEGINS = LocalDate.of(2013, 11, 4);
    private static final int SIF_DAYS = 1430;
    private static final LocalDate REINSPECTIONS_BEGIN = LocalDate.of(2016, 1, 11);
    private static final LocalDate ILACS_BEGINS = LocalDate.of(2018, 1, 15);
    private static final LocalDate SIF_ENDS = LocalDate.of(2017, 11, 6);

    private final Authority authority;
    private final Random random;
    private final LocalDate last;

    GradedHistory(Authority authority, Streams streams, LocalDate horizon) {
        this.authority = authority;
        this.random = streams.of(authority.authorityId() + "/graded");
        this.last = authority.validTo() == null ? horizon : authority.validTo();
    }

    /** @param given inspections that took place already */
    List<Inspection> after(List<Inspection> given) {
        List<Inspection> made = new ArrayList<>(given);
        Grade standing = given.isEmpty()
                ? GradeModel.first(random)
                : GradeModel.next(given.getLast().standing(), random);
        LocalDate start = given.isEmpty() ? first() : next(given.getLast());
        while (!start.isAfter(last)) {
            Inspection inspection = inspect(start, standing, made);
            made.add(inspection);
            start = next(inspection);
            standing = GradeModel.next(standing, random);
        }
        return made;
    }

    private LocalDate first() {
        LocalDate day = SIF_BEGINS.plusDays(random.nextInt(SIF_DAYS));
        LocalDate founded = authority.validFrom();
        return InspectionDays.startFrom(
                founded == null || !founded.isAfter(SIF_BEGINS) ? day : founded.plusDays(400 + random.nextInt(700)));
    }

    private LocalDate next(Inspection before) {
        if (before.kind() == InspectionKind.SIF && before.standing() == Grade.INADEQUATE) {
            LocalDate again = before.start().plusDays(560 + random.nextInt(200));
            LocalDate day = again.isBefore(REINSPECTIONS_BEGIN) ? REINSPECTIONS_BEGIN : again;
            if (day.isBefore(SIF_ENDS)) {
                return InspectionDays.startFrom(day);
            }
        }
        int wait = before.standing() == Grade.INADEQUATE ? 700 + random.nextInt(400) : 1000 + random.nextInt(450);
        LocalDate day = before.start().plusDays(wait);
        return InspectionDays.startFrom(day.isBefore(ILACS_BEGINS) ? ILACS_BEGINS.plusDays(random.nextInt(600)) : day);
    }

    private Inspection inspect(LocalDate start, Grade standing, List<Inspection> before) {
        InspectionKind kind = start.isBefore(ILACS_BEGINS)
                ? before.isEmpty() ? InspectionKind.SIF : InspectionKind.SIF_REINSPECTION
                : InspectionKind.ILACS;
        LocalDate end = start.plusDays(days(kind, before));
        return new Inspection(
                kind,
                start,
                end,
                InspectionDays.published(end, random),
                standing,
                GradeModel.grades(kind, start, standing, random));
    }

    private static int days(InspectionKind kind, List<Inspection> before) {
        if (kind != InspectionKind.ILACS) {
            return kind == InspectionKind.SIF ? 24 : 11;
        }
        boolean short_ = !before.isEmpty()
                && before.getLast().standing() != Grade.INADEQUATE
                && before.getLast().standing() != Grade.REQUIRES_IMPROVEMENT;
        return short_ ? 4 : 11;
    }
}
