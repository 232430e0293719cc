package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.web.drawing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The rating changes that one inspection brought.
 *
 * @param inspectionId which
 * @param published when its outcome was published, or null
 * @param lines judgement by judgement
 */
public record ChangeGroup(String inspectionId, @Nullable LocalDate published, List<Line> lines) {
    public ChangeGroup {
        lines = List.copyOf(lines);
    }

    /**
     * A rating change.
     *
     * @param label name of the judgement
     * @param change what changed
     */
    public record Line(String label, RatingChange change) {}

    /** The changes by their inspections, the latest first, from changes that come oldest first. */
    static List<ChangeGroup> of(List<RatingChange> changes) {
        Map<String, List<RatingChange>> byInspection = changes.reversed().stream()
                .collect(Collectors.groupingBy(
                        change -> change.to().inspectionId(), LinkedHashMap::new, Collectors.toList()));
        return byInspection.entrySet().stream()
                .map(group -> new ChangeGroup(
                        group.getKey(),
                        group.getValue().getFirst().to().published(),
                        group.getValue().reversed().stream()
                                .map(ChangeGroup::line)
                                .toList()))
                .toList();
    }

    private static Line line(RatingChange change) {
        return new Line(
                Wording.line(JudgementLine.of(change.to().kind(), change.to().judgement())), change);
    }
}
