package org.inspectionwatch.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.Report;

/** An invented history of one authority, and the documents that tell of it: some missing, some in doubt, some twice. */
final class RandomHistory {
    private static final List<Grade> GRADES =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

    /** One inspection as it was, and who tells of it. */
    record Truth(
            int number,
            LocalDate end,
            InspectionKind kind,
            Map<Judgement, Grade> grades,
            Set<Judgement> doubted,
            boolean report,
            boolean article,
            boolean mention) {}

    private final Random random;
    private final List<Truth> inspections = new ArrayList<>();
    private final List<FindingRecorded> documents = new ArrayList<>();

    RandomHistory(long seed) {
        random = new Random(seed);
        LocalDate end = LocalDate.of(2014, 1, 10).plusDays(random.nextInt(400));
        for (int number = 0; end.isBefore(LocalDate.of(2027, 6, 1)); number++) {
            Truth truth = truth(number, end);
            inspections.add(truth);
            tell(truth);
            end = end.plusDays(560 + random.nextInt(900));
        }
    }

    List<Truth> inspections() {
        return inspections;
    }

    List<FindingRecorded> documents() {
        return documents;
    }

    private Truth truth(int number, LocalDate end) {
        InspectionKind kind =
                end.minusDays(11).isBefore(LocalDate.of(2018, 1, 1)) ? InspectionKind.SIF : InspectionKind.ILACS;
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        Set<Judgement> doubted = new HashSet<>();
        for (Judgement judgement : judged(end)) {
            grades.put(judgement, GRADES.get(random.nextInt(GRADES.size())));
            if (random.nextInt(12) == 0) {
                doubted.add(judgement);
            }
        }
        return new Truth(
                number,
                end,
                kind,
                grades,
                doubted,
                random.nextInt(5) > 0,
                random.nextInt(2) == 0,
                random.nextInt(3) == 0);
    }

    private static List<Judgement> judged(LocalDate end) {
        LocalDate start = end.minusDays(11);
        if (start.isBefore(LocalDate.of(2018, 1, 1))) {
            return List.of(
                    Judgement.OVERALL,
                    Judgement.LEADERS,
                    Judgement.HELP_PROTECTION,
                    Judgement.IN_CARE,
                    Judgement.CARE_LEAVERS,
                    Judgement.ADOPTION);
        }
        if (start.isBefore(LocalDate.of(2023, 1, 1))) {
            return List.of(
                    Judgement.OVERALL, Judgement.LEADERS, Judgement.HELP_PROTECTION, Judgement.IN_CARE_AND_LEAVERS);
        }
        if (start.isBefore(LocalDate.of(2026, 4, 1))) {
            return List.of(
                    Judgement.OVERALL,
                    Judgement.LEADERS,
                    Judgement.HELP_PROTECTION,
                    Judgement.IN_CARE,
                    Judgement.CARE_LEAVERS);
        }
        return List.of(Judgement.LEADERS, Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS);
    }

    private void tell(Truth truth) {
        if (truth.report()) {
            if (random.nextInt(6) == 0) {
                documents.add(report(truth, true));
            }
            documents.add(report(truth, false));
        }
        Grade overall = truth.grades().get(Judgement.OVERALL);
        if (overall != null && truth.article()) {
            Report article = Report.article("article-" + truth.number())
                    .kind(truth.kind())
                    .overall(overall);
            int late = 55 + random.nextInt(30);
            article.published(truth.end().plusDays(late).toString());
            if (random.nextBoolean()) {
                article.inspected(truth.end().toString().substring(0, 7));
            }
            documents.add(article.build());
        }
        if (overall != null && truth.mention()) {
            documents.add(Report.article("mention-" + truth.number())
                    .kind(truth.kind())
                    .history()
                    .inspected(String.valueOf(truth.end().getYear()))
                    .overall(overall)
                    .build());
        }
    }

    /** An amended file: its first revision says inadequate throughout. */
    private static FindingRecorded report(Truth truth, boolean wrongRevision) {
        Report report = Report.in("report-" + truth.number())
                .kind(truth.kind())
                .ended(truth.end().toString())
                .revision(wrongRevision ? 1 : 2);
        truth.grades().forEach((judgement, grade) -> report.grade(judgement, wrongRevision ? Grade.INADEQUATE : grade));
        if (!wrongRevision) {
            truth.doubted()
                    .forEach(judgement -> report.needsReview("judgements." + judgement.slug(), "It is smudged."));
        }
        return report.build();
    }
}
