package org.inspectionwatch.query.web.home;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * What a visit found, or what an inspection demands at once.
 *
 * @param authority short name
 * @param inspection which
 * @param account the report that says most of it
 */
record Outcome(String authority, Inspection inspection, FindingRecorded account) {
    private static final int MOST_ACTIONS = 1;

    /** Day of publication, or null. */
    public @Nullable LocalDate published() {
        return inspection.published();
    }

    /** Where a person can read it, or null. */
    public @Nullable String url() {
        return account.publication().url();
    }

    /** Title of the publication, or null. */
    public @Nullable String title() {
        return account.publication().title();
    }

    /** The words that tell the way things go, or else the first headline; null where the document has neither. */
    public @Nullable Item words() {
        for (Evidence evidence : account.finding().evidence()) {
            if (evidence.field().startsWith("trend")) {
                return new Item(evidence.text(), evidence.page());
            }
        }
        return account.finding().themes().stream()
                .filter(tag -> tag.role() == Role.HEADLINE || tag.role() == Role.SUMMARY)
                .findFirst()
                .map(Outcome::item)
                .orElse(null);
    }

    /** The first area for priority action as printed; else the words that name one. */
    public List<Item> actions() {
        return named().stream().limit(MOST_ACTIONS).toList();
    }

    /** How many more there are. */
    public int further() {
        return Math.max(0, named().size() - MOST_ACTIONS);
    }

    private List<Item> named() {
        List<Item> printed = account.finding().priorityActions();
        return printed.isEmpty() ? evidence() : printed;
    }

    private List<Item> evidence() {
        return account.finding().evidence().stream()
                .filter(evidence -> evidence.field().startsWith("priority_action"))
                .map(evidence -> new Item(evidence.text(), evidence.page()))
                .toList();
    }

    private static Item item(ThemeTag tag) {
        return new Item(tag.evidence(), tag.page());
    }
}
