package org.inspectionwatch.query.passage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;

/** The words in column {@code labels} of a passage, by which lists of passages are narrowed. */
public final class PassageLabels {
    private PassageLabels() {}

    /** A label such as {@code region:London}. */
    public static String label(String name, String value) {
        return name + ":" + value;
    }

    /** Praise or criticism of one theme: not of any of the themes that the passage speaks of. */
    public static String theme(String theme, String polarity) {
        return label(label("theme", theme), polarity);
    }

    /** All labels of the passage, whose authority lies in that region. */
    public static List<String> of(Passage passage, String region) {
        List<String> labels = new ArrayList<>(List.of(
                label("authority", passage.authorityId()),
                label("region", region),
                label("kind", passage.kind().slug()),
                label("basis", passage.basis().slug()),
                label("role", passage.role().slug())));
        if (passage.framework() != null) {
            labels.add(label("framework", passage.framework()));
        }
        if (passage.grade() != null) {
            labels.add(label("grade", passage.grade().slug()));
        }
        if (passage.day() != null) {
            labels.add(label("year", String.valueOf(passage.day().getYear())));
        }
        labels.addAll(themes(passage));
        return labels;
    }

    private static Set<String> themes(Passage passage) {
        Set<String> labels = new LinkedHashSet<>();
        for (Passage.Tag tag : passage.tags()) {
            labels.add(label("theme", tag.theme()));
            labels.add(theme(tag.theme(), tag.polarity().slug()));
            labels.add(label("polarity", tag.polarity().slug()));
        }
        if (passage.tags().isEmpty()
                && (passage.role() == Role.IMPROVEMENT_AREA || passage.role() == Role.PRIORITY_ACTION)) {
            labels.add(label("polarity", Polarity.IMPROVEMENT.slug()));
        }
        return labels;
    }
}
