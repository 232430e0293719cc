package org.inspectionwatch.testsupport.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An OpenAPI 3.1 document, whose schemas are those of JSON Schema 2020-12. Objects are taken at their word: a field that a schema
 * does not name is an error here, though clients must put up with it.
 */
public final class OpenApiDocument {
    /** Where the schemas of bodies and answers stand under names of their own, so that each can be pointed to. */
    private static final String CONTENTS = "contents";

    private static final String ID = "https://inspectionwatch.org/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<OpenApiOperation> operations = new ArrayList<>();
    private final SchemaRegistry schemas;

    private OpenApiDocument(JsonNode document) {
        for (Map.Entry<String, JsonNode> path : document.at("/paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new OpenApiOperation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        document.at("/components/schemas").forEach(OpenApiDocument::close);
        ObjectNode ofContents = ((ObjectNode) document).putObject(CONTENTS);
        for (OpenApiOperation operation : operations) {
            for (String content : operation.contents()) {
                JsonNode schema = operation.node().at(content + "/schema");
                ofContents.set(name(operation, content), schema.isMissingNode() ? JSON.createObjectNode() : schema);
            }
        }
        String closed = document.toString();
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, closed)));
    }

    /** Of the service at that address, such as {@code http://localhost:8083}. */
    public static OpenApiDocument of(URI service) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json"))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new OpenApiDocument(JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In the order of the document. */
    public List<OpenApiOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that a request goes to; empty where there is none. */
    public Optional<OpenApiOperation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.answers(method, path))
                .min((one, other) -> Boolean.compare(one.hasPlaceholders(), other.hasPlaceholders()));
    }

    /**
     * What speaks against a text as that content of an operation.
     *
     * @param content one of the operation's pointers
     */
    public List<String> objections(OpenApiOperation operation, String content, String text) {
        return schemas
                .getSchema(SchemaLocation.of(ID + "#/" + CONTENTS + "/" + name(operation, content)))
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** A word that can stand in a pointer. */
    private static String name(OpenApiOperation operation, String content) {
        return operation.id() + content.replaceAll("[^A-Za-z0-9]+", "-");
    }

    static String escape(String word) {
        return word.replace("~", "~0").replace("/", "~1");
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
            object.get("properties").forEach(OpenApiDocument::close);
        }
        if (schema.has("items")) {
            close(schema.get("items"));
        }
    }
}
