package org.inspectionwatch.contracts.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Grade;

/** The inspection frameworks and the scales of their grades. Immutable. */
public final class Frameworks {
    private static final String RESOURCE = "frameworks.json";

    private final List<Framework> all;
    private final Map<String, Scale> scales;

    private Frameworks(List<Framework> all, Map<String, Scale> scales) {
        this.all = List.copyOf(all);
        this.scales = Map.copyOf(scales);
    }

    /** Reads the frameworks that this version was built with. */
    public static Frameworks load() {
        try (InputStream json = Objects.requireNonNull(Frameworks.class.getResourceAsStream(RESOURCE))) {
            JsonNode root = ContractJson.mapper().readTree(json);
            Map<String, Scale> scales = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : root.get("scales").properties()) {
                scales.put(
                        entry.getKey(),
                        new Scale(entry.getKey(), grades(entry.getValue().get("order"))));
            }
            List<Framework> frameworks = new ArrayList<>();
            for (JsonNode node : root.get("frameworks")) {
                frameworks.add(ContractJson.mapper().treeToValue(node, Framework.class));
            }
            return new Frameworks(frameworks, scales);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Grade> grades(JsonNode names) throws IOException {
        List<Grade> grades = new ArrayList<>();
        for (JsonNode name : names) {
            grades.add(ContractJson.mapper().treeToValue(name, Grade.class));
        }
        return grades;
    }

    /** In the order of the data, oldest first. */
    public List<Framework> all() {
        return all;
    }

    public Optional<Framework> byId(String id) {
        return all.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    public Optional<Scale> scale(String id) {
        return Optional.ofNullable(scales.get(id));
    }
}
