package org.inspectionwatch.query.web.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Item;
import org.jspecify.annotations.Nullable;

/**
 * What one inspection changed: people read it as one piece of news.
 *
 * @param changes by judgement, overall effectiveness first; at least one
 */
public record Moves(List<RatingChange> changes) {
    public Moves {
        changes = List.copyOf(changes);
    }

    /** Groups changes by inspection and basis, in the order of the first change of each. */
    public static List<Moves> of(List<RatingChange> changes) {
        Map<String, List<RatingChange>> byInspection = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.to().inspectionId() + change.to().basis(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byInspection.values().stream()
                .map(group -> group.stream()
                        .sorted(Comparator.comparing(change -> change.to().judgement()))
                        .toList())
                .map(Moves::new)
                .toList();
    }

    /** Whose. */
    public AuthorityRef authority() {
        return changes.getFirst().authority();
    }

    /** The inspection, its report and when that was published. */
    public RatedInspection inspection() {
        return changes.getFirst().to();
    }

    /** The inspectors' words for the first of the grades, or null where none are kept. */
    public @Nullable Item words() {
        return inspection().evidence().stream().findFirst().map(Moves::item).orElse(null);
    }

    private static Item item(Evidence evidence) {
        return new Item(evidence.text(), evidence.page());
    }
}
