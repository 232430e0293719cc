package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authority;

/** What lies in the archive of some authorities: child protection inspections of 2012-13 and progress inspections of 2009. */
final class OlderHistory {
    private static final LocalDate CHILD_PROTECTION = LocalDate.of(2012, 5, 14);
    private static final LocalDate PROGRESS = LocalDate.of(2009, 1, 12);

    private final Authority authority;
    private final Random random;

    OlderHistory(Authority authority, Streams streams) {
        this.authority = authority;
        this.random = streams.of(authority.authorityId() + "/older");
    }

    List<Inspection> all() {
        List<Inspection> made = new ArrayList<>();
        Grade grade = Streams.pick(random, List.of(Grade.INADEQUATE, Grade.ADEQUATE, Grade.ADEQUATE, Grade.GOOD));
        LocalDate protection = InspectionDays.startFrom(CHILD_PROTECTION.plusDays(random.nextInt(480)));
        LocalDate progress = InspectionDays.startFrom(PROGRESS.plusDays(random.nextInt(150)));
        if (random.nextInt(2) == 0) {
            add(made, InspectionKind.CP_2012, protection, grade, Judgement.OVERALL);
        }
        if (random.nextInt(8) == 0) {
            add(made, InspectionKind.JAR_PROGRESS, progress, Grade.LIMITED_PROGRESS, Judgement.PROGRESS);
        }
        return made;
    }

    private void add(List<Inspection> made, InspectionKind kind, LocalDate start, Grade grade, Judgement judgement) {
        LocalDate end = start.plusDays(9);
        LocalDate published = InspectionDays.published(end, random);
        if (authority.existedOn(start)) {
            made.add(new Inspection(kind, start, end, published, grade, Map.of(judgement, grade)));
        }
    }
}
