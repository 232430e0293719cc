package org.inspectionwatch.query.web;

import java.util.List;

/**
 * Values of a field that belong together.
 *
 * @param label of the group
 * @param choices in order
 */
public record ChoiceGroup(String label, List<Choice> choices) {
    public ChoiceGroup {
        choices = List.copyOf(choices);
    }
}
