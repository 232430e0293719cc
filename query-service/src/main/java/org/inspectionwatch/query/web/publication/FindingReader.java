package org.inspectionwatch.query.web.publication;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.web.FieldWords;
import org.jspecify.annotations.Nullable;

/** Lays a finding out for people: each field with its value, its words and its doubts. */
@Singleton
class FindingReader {
    private static final List<String> FIRST = List.of(
            "authority_id",
            "inspection.kind",
            "inspection.theme",
            "inspection.framework",
            "inspection.start",
            "inspection.end",
            "inspection.inspected",
            "published");
    private static final List<String> LAST = List.of("previous.overall", "trend", "priority_action");
    /** Readers name these fields shorter than JSON does. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("kind", "inspection.kind"),
            Map.entry("authority", "authority_id"),
            Map.entry("overall", "judgements.overall"),
            Map.entry("inspection_start", "inspection.start"),
            Map.entry("inspection_end", "inspection.end"),
            Map.entry("previous", "previous.overall"),
            Map.entry("previous_overall", "previous.overall"),
            Map.entry("priority_actions", "priority_action"),
            Map.entry("priority_action_items", "priority_action"),
            Map.entry("lead_inspector", "inspection.lead_inspectors"),
            Map.entry("lead_inspectors", "inspection.lead_inspectors"));

    private final FieldWords words;

    FindingReader(FieldWords words) {
        this.words = words;
    }

    ReadFinding read(Finding finding) {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        finding.evidence()
                .forEach(each -> evidence.computeIfAbsent(name(each.field()), none -> new ArrayList<>())
                        .add(each));
        List<Fact> facts = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        for (String field : fields(finding, evidence)) {
            Fact fact = fact(field, evidence.getOrDefault(field, List.of()), finding);
            if (fact != null) {
                facts.add(fact);
                shown.add(field);
            }
        }
        List<String> doubts = finding.needsReview().stream()
                .filter(reason -> !shown.contains(name(reason.field())))
                .map(ReviewReason::reason)
                .distinct()
                .toList();
        return new ReadFinding(finding, facts, doubts, pages(finding));
    }

    private static Set<String> fields(Finding finding, Map<String, List<Evidence>> evidence) {
        Set<String> fields = new LinkedHashSet<>(FIRST);
        for (Judgement judgement : finding.judgements().keySet()) {
            fields.add(ClaimField.of(judgement).name());
        }
        fields.addAll(LAST);
        fields.addAll(evidence.keySet());
        return fields;
    }

    private @Nullable Fact fact(String field, List<Evidence> evidence, Finding finding) {
        String value = value(field, finding);
        boolean says = value != null && !value.isEmpty() && !(field.equals("priority_action") && value.equals("false"));
        if (!says && evidence.isEmpty()) {
            return null;
        }
        List<String> doubts = finding.needsReview().stream()
                .filter(reason -> name(reason.field()).equals(field))
                .map(ReviewReason::reason)
                .toList();
        return new Fact(
                words.label(field),
                says ? words.value(field, value) : null,
                words.gradeOf(field, value),
                evidence,
                doubts);
    }

    private static @Nullable String value(String field, Finding finding) {
        return switch (field) {
            case "inspection.lead_inspectors" ->
                String.join(", ", finding.inspection().leadInspectors());
            case "areas_for_improvement" ->
                counted(finding.areasForImprovement().size());
            default -> new ClaimField(field).valueIn(finding);
        };
    }

    /** The points of a list are read beside it. */
    private static String counted(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static List<Integer> pages(Finding finding) {
        Set<Integer> pages = new TreeSet<>();
        finding.evidence().stream().map(Evidence::page).filter(Objects::nonNull).forEach(pages::add);
        finding.themes().stream().map(ThemeTag::page).filter(Objects::nonNull).forEach(pages::add);
        return List.copyOf(pages);
    }

    private static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }
}
