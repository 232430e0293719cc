package org.inspectionwatch.testsupport.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation of an OpenAPI document.
 *
 * @param path with its placeholders
 * @param method in lower case
 * @param node what the document says of it
 */
public record OpenApiOperation(String path, String method, JsonNode node) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");

    /** Its name in the document. */
    public String id() {
        return node.path("operationId").asText();
    }

    /** What it may answer, in the order of the document. */
    public List<Integer> statuses() {
        return node.path("responses").properties().stream()
                .map(response -> Integer.valueOf(response.getKey()))
                .toList();
    }

    /** Whether the document asks for a key. */
    public boolean needsKey() {
        return !node.path("security").isEmpty();
    }

    /** Whether the document has a body for it. */
    public boolean takesBody() {
        return node.has("requestBody");
    }

    /** Whether that body is a form with files. */
    public boolean takesForm() {
        return node.at("/requestBody/content").has("multipart/form-data");
    }

    /** Pointers to what it may take as a body and may answer, each one media type. */
    public List<String> contents() {
        return Stream.concat(
                        pointers("/requestBody/content"),
                        statuses().stream().flatMap(status -> pointers("/responses/" + status + "/content")))
                .toList();
    }

    /** Pointer to what it answers with that status in that media type; empty where the document has no such answer. */
    public Optional<String> content(int status, String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String pointer = "/responses/" + status + "/content/" + OpenApiDocument.escape(bare);
        return node.at(pointer).isMissingNode() ? Optional.empty() : Optional.of(pointer);
    }

    /** What it answers with that status, in the order of the document. */
    public List<String> mediaTypes(int status) {
        return node.at("/responses/" + status + "/content").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Examples of what the pointer leads to, by name. */
    public Map<String, JsonNode> examples(String pointer) {
        return node.at(pointer + "/examples").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, example -> example.getValue().path("value")));
    }

    boolean answers(String givenMethod, String givenPath) {
        String wanted = givenMethod.equalsIgnoreCase("HEAD") ? "get" : givenMethod.toLowerCase(Locale.ROOT);
        return method.equals(wanted) && pattern().matcher(givenPath).matches();
    }

    boolean hasPlaceholders() {
        return PLACEHOLDER.matcher(path).find();
    }

    private Pattern pattern() {
        Matcher placeholders = PLACEHOLDER.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (placeholders.find()) {
            pattern.append(Pattern.quote(path.substring(end, placeholders.start())))
                    .append("[^/]+");
            end = placeholders.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(path.substring(end))).toString());
    }

    private Stream<String> pointers(String content) {
        return node.at(content).properties().stream()
                .map(type -> content + "/" + OpenApiDocument.escape(type.getKey()));
    }
}
