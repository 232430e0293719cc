package org.inspectionwatch.sample.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.World;

/** Writes the stories of a world: about a third of the graded reports, some visits and local areas, round-ups, and some of nothing. */
public final class Newsroom {
    private static final int YEARS_BACK = 8;
    private static final LocalDate NEW_SEND = LocalDate.of(2023, 1, 1);

    private final LocalDate from;
    private final Map<String, SampleDocument> lastGraded = new HashMap<>();
    private final List<Outcome> sinceRoundUp = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();

    private Newsroom(LocalDate from) {
        this.from = from;
    }

    /** All stories of that world, past and to come, oldest first. */
    public static List<Story> of(World world) {
        Newsroom room = new Newsroom(world.firstDay().minusYears(YEARS_BACK));
        world.documents().forEach(room::consider);
        return room.stories.stream()
                .sorted(Comparator.comparing(Story::published).thenComparing(Story::slug))
                .toList();
    }

    private void consider(SampleDocument document) {
        boolean recent =
                document.published().isAfter(from) && document.providers().size() == 1;
        switch (document.kind()) {
            case ILACS, SIF, SIF_REINSPECTION -> graded(document, recent);
            case FOCUSED_VISIT, MONITORING_VISIT -> {
                if (recent && document.seed() % 9 == 0) {
                    stories.add(OtherStories.visit(document).withTail(tail(document)));
                }
            }
            case AREA_SEND -> {
                if (recent && document.seed() % 3 == 0 && !document.start().isBefore(NEW_SEND)) {
                    stories.add(OtherStories.localArea(document, OtherStories.outcome(document))
                            .withTail(tail(document)));
                }
            }
            default -> {}
        }
    }

    private void graded(SampleDocument report, boolean recent) {
        Grade grade = report.grades().get(Judgement.OVERALL);
        SampleDocument before = lastGraded.get(report.providers().getFirst().urn());
        report.providers().forEach(provider -> lastGraded.put(provider.urn(), report));
        if (grade == null || !recent) {
            return;
        }
        Outcome outcome = new Outcome(
                report,
                grade,
                before == null ? null : before.grades().get(Judgement.OVERALL),
                before == null ? 0 : before.published().getYear());
        if (report.seed() % 3 == 0) {
            stories.add(GradeStories.of(outcome, (int) (report.seed() / 3 % 5)).withTail(tail(report)));
        } else if (report.kind() == InspectionKind.ILACS) {
            gather(outcome);
        }
    }

    private void gather(Outcome outcome) {
        LocalDate day = outcome.report().published();
        sinceRoundUp.removeIf(earlier -> earlier.report().published().isBefore(day.minusDays(7)));
        sinceRoundUp.add(outcome);
        if (sinceRoundUp.size() == 3) {
            stories.add(OtherStories.roundUp(List.copyOf(sinceRoundUp), day.plusDays(2)));
            stories.add(OtherStories.nothingYet(sinceRoundUp.getFirst().place(), day.plusDays(9)));
            sinceRoundUp.clear();
        }
    }

    private static List<String> tail(SampleDocument document) {
        return document.seed() % 2 == 0
                ? List.of(
                        "READ MORE: Council pays for new playground [...]",
                        "Sign up for our weekly letter to read every story.")
                : List.of("Comments are closed.");
    }
}
