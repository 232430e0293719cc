package org.inspectionwatch.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.decision.Claims;
import org.inspectionwatch.query.history.Heard;
import org.inspectionwatch.query.history.HeardDecision;
import org.inspectionwatch.query.register.ReadingKey;
import org.inspectionwatch.query.register.ReadingPart;
import org.jspecify.annotations.Nullable;

/**
 * An invented history of one council, or of one and its successor, over four frameworks, and what is heard of it: some
 * missing, some in doubt, some twice, some amended, some withdrawn, some decided by a person.
 */
final class RandomHistory {
    private static final List<Grade> GRADES =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final List<Trend> TRENDS = List.of(Trend.values());
    private static final String OLD_COUNCIL = "x-cumbria";
    private static final String NEW_COUNCIL = "cumberland";
    private static final LocalDate SUCCESSION = LocalDate.of(2023, 4, 1);

    /** One inspection as it was, and who tells of it in the end. */
    record Truth(
            int number,
            String authority,
            LocalDate end,
            InspectionKind kind,
            Map<Judgement, Grade> grades,
            Set<Judgement> doubted,
            boolean report,
            boolean article,
            boolean mention) {}

    /** One visit without grades as its report tells of it in the end. */
    record Visit(int number, String authority, Trend trend) {}

    /** Something that arrives: a part of a reading, or a decision. */
    sealed interface Arrival {
        /** A part of a reading. */
        record OfReading(Heard heard) implements Arrival {}

        /** A decision of a person. */
        record OfDecision(HeardDecision decision) implements Arrival {}
    }

    private final Random random;
    private final boolean reorganised;
    private final List<Truth> inspections = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    RandomHistory(long seed) {
        random = new Random(seed);
        reorganised = random.nextInt(3) == 0;
        LocalDate end = LocalDate.of(2014, 1, 10).plusDays(random.nextInt(400));
        for (int number = 0; end.isBefore(LocalDate.of(2027, 6, 1)); number++) {
            inspect(number, end);
            visit(number, end.plusDays(200));
            end = end.plusDays(560 + random.nextInt(900));
        }
        List<Arrival> twice =
                arrivals.stream().filter(arrival -> random.nextInt(4) == 0).toList();
        arrivals.addAll(twice);
    }

    List<Truth> inspections() {
        return inspections;
    }

    List<Visit> visits() {
        return visits;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    private String council(LocalDate end) {
        if (!reorganised) {
            return "wiltshire";
        }
        return end.isBefore(SUCCESSION) ? OLD_COUNCIL : NEW_COUNCIL;
    }

    private void inspect(int number, LocalDate end) {
        InspectionKind kind =
                end.minusDays(11).isBefore(LocalDate.of(2018, 1, 1)) ? InspectionKind.SIF : InspectionKind.ILACS;
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        Set<Judgement> smudged = new HashSet<>();
        for (Judgement judgement : judged(end)) {
            grades.put(judgement, GRADES.get(random.nextInt(GRADES.size())));
            if (random.nextInt(12) == 0) {
                smudged.add(judgement);
            }
        }
        boolean reported = random.nextInt(5) > 0;
        boolean withdrawn = reported && random.nextInt(10) == 0;
        Truth seen = new Truth(
                number,
                council(end),
                end,
                kind,
                grades,
                smudged,
                reported,
                random.nextInt(2) == 0,
                random.nextInt(3) == 0);
        Set<Judgement> doubted = new HashSet<>(smudged);
        if (reported) {
            report(seen, withdrawn, doubted);
        }
        articles(seen);
        inspections.add(new Truth(
                number,
                seen.authority(),
                end,
                kind,
                grades,
                doubted,
                reported && !withdrawn,
                seen.article(),
                seen.mention()));
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

    /** Perhaps amended, perhaps withdrawn, perhaps with decisions, which take doubts away. */
    private void report(Truth truth, boolean withdrawn, Set<Judgement> doubted) {
        if (random.nextInt(6) == 0) {
            hear(report(truth, 1, Grade.INADEQUATE));
        }
        FindingRecorded last = report(truth, 2, null);
        hear(last);
        if (withdrawn) {
            ReadingPart part = new ReadingPart(ReadingKey.of(last.publication(), last.reading()), 0, 0, true);
            arrivals.add(
                    new Arrival.OfReading(new Heard(last.publication().publicationId(), part, null, Instant.EPOCH)));
        }
        for (Judgement judgement : truth.doubted()) {
            if (random.nextBoolean()) {
                decide(last, judgement, Objects.requireNonNull(truth.grades().get(judgement)), doubted);
            }
        }
    }

    private static FindingRecorded report(Truth truth, int revision, @Nullable Grade instead) {
        Report report = Report.in("report-" + truth.number())
                .about(truth.authority())
                .kind(truth.kind())
                .ended(truth.end().toString())
                .revision(revision);
        truth.grades().forEach((judgement, grade) -> report.grade(judgement, instead == null ? grade : instead));
        if (instead == null) {
            truth.doubted()
                    .forEach(judgement -> report.needsReview("judgements." + judgement.slug(), "It is smudged."));
        }
        return report.build();
    }

    private void decide(FindingRecorded recorded, Judgement judgement, Grade grade, Set<Judgement> doubted) {
        String id = recorded.findingId() + judgement;
        Instant at = Instant.EPOCH;
        arrivals.add(new Arrival.OfDecision(new HeardDecision(
                new ReviewDecided(
                        id,
                        Claims.of(recorded),
                        Verdict.CONFIRM,
                        "judgements." + judgement.slug(),
                        grade.slug(),
                        null,
                        "jane",
                        null,
                        at,
                        null),
                at)));
        if (random.nextInt(3) == 0) {
            arrivals.add(new Arrival.OfDecision(new HeardDecision(
                    new ReviewDecided(
                            id + "-back",
                            Claims.of(recorded),
                            Verdict.TAKE_BACK,
                            null,
                            null,
                            null,
                            "jane",
                            null,
                            at,
                            id),
                    at)));
        } else {
            doubted.remove(judgement);
        }
    }

    private void articles(Truth truth) {
        Grade overall = truth.grades().get(Judgement.OVERALL);
        if (overall != null && truth.article()) {
            Report article = Report.article("article-" + truth.number())
                    .about(truth.authority())
                    .kind(truth.kind())
                    .overall(overall);
            int late = 55 + random.nextInt(30);
            article.published(truth.end().plusDays(late).toString());
            if (random.nextBoolean()) {
                article.inspected(truth.end().toString().substring(0, 7));
            }
            hear(article.build());
        }
        if (overall != null && truth.mention()) {
            hear(Report.article("mention-" + truth.number())
                    .about(truth.authority())
                    .kind(truth.kind())
                    .history()
                    .inspected(String.valueOf(truth.end().getYear()))
                    .overall(overall)
                    .build());
        }
    }

    private void visit(int number, LocalDate end) {
        if (random.nextInt(3) > 0) {
            return;
        }
        Visit visit = new Visit(number, council(end), TRENDS.get(random.nextInt(TRENDS.size())));
        visits.add(visit);
        if (random.nextInt(4) == 0) {
            hear(report(visit, end, 1, Trend.STATIC));
        }
        hear(report(visit, end, 2, visit.trend()));
    }

    private static FindingRecorded report(Visit visit, LocalDate end, int revision, Trend trend) {
        return Report.in("visit-" + visit.number())
                .about(visit.authority())
                .kind(InspectionKind.MONITORING_VISIT)
                .ended(end.toString())
                .revision(revision)
                .trend(trend)
                .build();
    }

    private void hear(FindingRecorded recorded) {
        ReadingPart part = new ReadingPart(ReadingKey.of(recorded.publication(), recorded.reading()), 1, 1);
        arrivals.add(new Arrival.OfReading(
                new Heard(recorded.publication().publicationId(), part, recorded, Instant.EPOCH)));
    }
}
