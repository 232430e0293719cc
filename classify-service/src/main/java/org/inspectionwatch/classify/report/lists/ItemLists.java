package org.inspectionwatch.classify.report.lists;

import java.util.List;
import org.inspectionwatch.contracts.finding.Item;

/**
 * The lists of a report.
 *
 * @param improvements areas for improvement, or recommendations, in order
 * @param priorities areas for priority action, in order
 */
public record ItemLists(List<Item> improvements, List<Item> priorities) {
    public ItemLists {
        improvements = List.copyOf(improvements);
        priorities = List.copyOf(priorities);
    }
}
