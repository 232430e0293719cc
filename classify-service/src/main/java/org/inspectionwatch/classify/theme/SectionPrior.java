package org.inspectionwatch.classify.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the section of a report says of a passage's themes before its words do: where two themes claim the same words, the
 * section's own family has them, and praise without any theme is of those whom the section is about.
 */
final class SectionPrior {
    private static final String HELP = "Help and protection";
    private static final String CARE = "Care and permanence";
    private static final String LEAVERS = "Care leavers and transitions";
    private static final String LEADERSHIP = "Leadership, governance and partnership";
    private static final Map<Judgement, String> FAMILIES = Map.of(
            Judgement.HELP_PROTECTION, HELP,
            Judgement.IN_CARE, CARE,
            Judgement.CARE_LEAVERS, LEAVERS,
            Judgement.LEADERS, LEADERSHIP);
    private static final Map<Judgement, String> GENERAL =
            Map.of(Judgement.IN_CARE, "children-in-care", Judgement.CARE_LEAVERS, "care-leavers");

    private final Map<Judgement, Theme> general = new HashMap<>();

    SectionPrior(Taxonomy taxonomy) {
        GENERAL.forEach((judgement, id) -> taxonomy.byId(id).ifPresent(theme -> general.put(judgement, theme)));
    }

    /** The hits without those whose words another theme, of the section's family, claims too. */
    List<Hit<Theme>> settle(List<Hit<Theme>> hits, @Nullable Judgement section) {
        String family = section == null ? null : FAMILIES.get(section);
        if (family == null) {
            return hits;
        }
        List<Hit<Theme>> own =
                hits.stream().filter(hit -> hit.sense().family().equals(family)).toList();
        return hits.stream()
                .filter(hit ->
                        hit.sense().family().equals(family) || own.stream().noneMatch(hit::coincides))
                .toList();
    }

    /** The general theme of the section, or null where it has none. */
    @Nullable
    Theme general(@Nullable Judgement section) {
        return section == null ? null : general.get(section);
    }
}
