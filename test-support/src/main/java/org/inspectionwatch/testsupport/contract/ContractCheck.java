package org.inspectionwatch.testsupport.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Whether a service does what its OpenAPI document says of all operations. What is otherwise comes back as a list of faults. */
public final class ContractCheck {
    private static final Set<Integer> HEADS = Set.of(200, 404);

    private final OpenApiDocument document;

    private ContractCheck(OpenApiDocument document) {
        this.document = document;
    }

    /** Of the service that REST Assured asks. */
    public static ContractCheck ofService() {
        return new ContractCheck(OpenApiDocument.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port)));
    }

    /** In the order of the document. */
    public List<OpenApiOperation> operations() {
        return document.operations();
    }

    /**
     * Operations that do not answer a status that they declare, in every way in which they are asked for it.
     *
     * @param asked which statuses are asked for at all
     * @param asker says what came of it; nothing where it knows no way to ask
     */
    public List<String> otherAnswers(BiPredicate<OpenApiOperation, Integer> asked, Asker asker) {
        List<String> faults = new ArrayList<>();
        for (OpenApiOperation operation : operations()) {
            for (int status : operation.statuses()) {
                if (asked.test(operation, status)) {
                    faults.addAll(faults(asker, operation, status));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(Asker asker, OpenApiOperation operation, int status) {
        try {
            List<Integer> answered = asker.ask(operation, status);
            boolean fine = !answered.isEmpty() && answered.stream().allMatch(answer -> answer == status);
            return fine ? List.of() : List.of(operation.id() + " " + status + ": " + answered);
        } catch (AssertionError e) {
            return List.of(operation.id() + " " + status + ": " + e.getMessage());
        }
    }

    /** Bodies and answers without any example, and examples that do not fit their schema. */
    public List<String> wrongExamples() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> shown = new TreeMap<>();
        for (OpenApiOperation operation : operations()) {
            for (String content : operation.contents()) {
                Map<String, JsonNode> examples = operation.examples(content);
                shown.merge(operation.id() + content.replaceFirst("/content/.*", ""), examples.size(), Integer::sum);
                if (content.endsWith("json")) {
                    examples.forEach((name, example) -> document.objections(operation, content, example.toString())
                            .forEach(
                                    objection -> faults.add(operation.id() + content + " " + name + ": " + objection)));
                }
            }
        }
        shown.forEach((place, count) -> {
            if (count == 0) {
                faults.add(place + " has none");
            }
        });
        return faults;
    }

    /** Operations whose name is not in camel case, or is that of another one. */
    public List<String> wrongNames() {
        List<String> names = operations().stream().map(OpenApiOperation::id).toList();
        return names.stream()
                .filter(name -> !name.matches("[a-z]+([A-Z][a-z]+)*") || names.indexOf(name) != names.lastIndexOf(name))
                .toList();
    }

    /**
     * Operations that do not give their head alone to whoever asks for it.
     *
     * @param asked which of those that answer GET are asked
     */
    public List<String> wrongHeads(Asking asking, BiPredicate<OpenApiOperation, Integer> asked) {
        List<String> faults = new ArrayList<>();
        for (OpenApiOperation operation : operations()) {
            if (operation.method().equals("get") && asked.test(operation, 200)) {
                Response head = asking.head(operation);
                if (!HEADS.contains(head.statusCode()) || !head.asString().isEmpty()) {
                    faults.add(operation.id() + " " + head.statusCode());
                }
            }
        }
        return faults;
    }

    /** Asks an operation for a status. */
    @FunctionalInterface
    public interface Asker {
        List<Integer> ask(OpenApiOperation operation, int status);
    }
}
