package org.inspectionwatch.query.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A field of a finding that a person may decide on, named as in JSON.
 *
 * @param name such as {@code judgements.leaders} or {@code inspection.end}
 */
public record ClaimField(String name) {
    private static final String OVERALL = "overall";
    private static final String JUDGEMENTS = "judgements";
    private static final Set<String> CORRECTABLE = Set.of(
            "authority_id",
            "body",
            "news",
            "published",
            "trend",
            "priority_action",
            "previous.overall",
            "inspection.kind",
            "inspection.framework",
            "inspection.start",
            "inspection.end",
            "inspection.inspected",
            "inspection.visit_number");

    /** The field of that name; the overall grade has two names. */
    public static ClaimField of(String name) {
        return new ClaimField(name.equals(OVERALL) ? JUDGEMENTS + "." + OVERALL : name);
    }

    public static ClaimField of(Judgement judgement) {
        return new ClaimField(JUDGEMENTS + "." + judgement.slug());
    }

    /** Whether it is the grade of a judgement on the council; boards are judged in reviews of their own. */
    public boolean isGradeOfCouncil() {
        return name.startsWith(JUDGEMENTS + ".") && !equals(of(Judgement.LSCB));
    }

    /** Names of the fields that can be corrected, in order. */
    public static Set<String> correctable() {
        Set<String> names = new TreeSet<>(CORRECTABLE);
        for (Judgement judgement : Judgement.values()) {
            names.add(of(judgement).name());
        }
        return names;
    }

    /** What the finding says there, as text; null where it says nothing, or where the field is no single value. */
    public @Nullable String valueIn(Finding finding) {
        JsonNode node = ContractJson.mapper().valueToTree(finding);
        for (String step : name.split("\\.")) {
            node = node.path(step);
        }
        return node.isValueNode() ? node.asText() : null;
    }

    /**
     * The finding with another value there, and without what spoke for the old one.
     *
     * @param value null where the field should be absent
     * @param evidence for the new value, or null
     * @return empty where the field cannot be corrected or cannot have that value
     */
    public Optional<Finding> corrected(Finding finding, @Nullable String value, @Nullable Evidence evidence) {
        if (!correctable().contains(name)) {
            return Optional.empty();
        }
        ObjectNode root = ContractJson.mapper().valueToTree(finding);
        int dot = name.indexOf('.');
        ObjectNode parent = dot < 0 ? root : root.withObjectProperty(name.substring(0, dot));
        String last = name.substring(dot + 1);
        if (value == null) {
            parent.remove(last);
        } else {
            parent.put(last, value);
        }
        ArrayNode all = root.withArrayProperty("evidence");
        removeEvidence(all);
        if (evidence != null) {
            all.addPOJO(evidence);
        }
        try {
            return Optional.of(ContractJson.mapper().treeToValue(root, Finding.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void removeEvidence(ArrayNode all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (of(all.get(i).path("field").asText()).equals(this)) {
                all.remove(i);
            }
        }
    }
}
