package org.inspectionwatch.query.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * All published rules about the next inspection.
 *
 * @param rules in the order of the data
 */
record InspectionRules(List<InspectionRule> rules) {
    private static final String RESOURCE = "next-inspection-rules.json";

    InspectionRules {
        rules = List.copyOf(rules);
    }

    /** Reads the rules that this version was built with. */
    static InspectionRules load() {
        try (InputStream json = Objects.requireNonNull(InspectionRules.class.getResourceAsStream(RESOURCE))) {
            return ContractJson.mapper().readValue(json, InspectionRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule for a previous inspection under that framework with that overall grade; empty where none speaks of it. */
    Optional<InspectionRule> of(@Nullable String framework, @Nullable Grade overall) {
        return rules.stream()
                .filter(rule -> overall == null
                        ? framework != null && rule.frameworks().contains(framework)
                        : rule.grades().contains(overall))
                .findFirst();
    }
}
