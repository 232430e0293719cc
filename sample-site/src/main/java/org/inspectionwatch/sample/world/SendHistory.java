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

/** Local area SEND inspections: one round 2016 to 2022, with revisits, and the round that began in 2023. */
final class SendHistory {
    private static final LocalDate FIRST_ROUND = LocalDate.of(2016, 5, 9);
    private static final int FIRST_ROUND_DAYS = 2100;
    private static final LocalDate REVISITS_END = LocalDate.of(2022, 11, 1);
    private static final LocalDate SECOND_ROUND = LocalDate.of(2023, 1, 9);
    /** 29 a year. */
    private static final int SECOND_ROUND_DAYS = 1920;

    private final Authority authority;
    private final Random random;
    private final LocalDate last;

    SendHistory(Authority authority, Streams streams, LocalDate horizon) {
        this.authority = authority;
        this.random = streams.of(authority.authorityId() + "/send");
        this.last = authority.validTo() == null ? horizon : authority.validTo();
    }

    List<Inspection> all() {
        List<Inspection> made = new ArrayList<>();
        LocalDate first = InspectionDays.startFrom(FIRST_ROUND.plusDays(random.nextInt(FIRST_ROUND_DAYS)));
        boolean weak = random.nextBoolean();
        LocalDate revisit = InspectionDays.startFrom(first.plusDays(600 + random.nextInt(200)));
        Grade progress = random.nextBoolean() ? Grade.SUFFICIENT_PROGRESS : Grade.INSUFFICIENT_PROGRESS;
        LocalDate second = InspectionDays.startFrom(SECOND_ROUND.plusDays(random.nextInt(SECOND_ROUND_DAYS)));
        add(
                made,
                InspectionKind.AREA_SEND,
                first,
                weak ? Grade.WRITTEN_STATEMENT_OF_ACTION : Grade.NO_WRITTEN_STATEMENT_OF_ACTION);
        if (!made.isEmpty() && weak && revisit.isBefore(REVISITS_END)) {
            add(made, InspectionKind.AREA_SEND_REVISIT, revisit, progress);
        }
        add(made, InspectionKind.AREA_SEND, second, outcome());
        return made;
    }

    private void add(List<Inspection> made, InspectionKind kind, LocalDate start, Grade outcome) {
        LocalDate end = start.plusDays(kind == InspectionKind.AREA_SEND_REVISIT ? 2 : 4);
        LocalDate published = InspectionDays.published(end, random);
        if (authority.existedOn(start) && !start.isAfter(last)) {
            made.add(new Inspection(kind, start, end, published, outcome, Map.of(Judgement.SEND_OUTCOME, outcome)));
        }
    }

    private Grade outcome() {
        int chance = random.nextInt(100);
        return chance < 20
                ? Grade.TYPICALLY_POSITIVE
                : chance < 74 ? Grade.INCONSISTENT : Grade.WIDESPREAD_OR_SYSTEMIC_FAILINGS;
    }
}
