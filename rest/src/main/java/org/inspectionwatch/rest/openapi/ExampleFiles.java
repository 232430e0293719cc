package org.inspectionwatch.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files of {@code openapi/examples} into the document, each where its name says; those of {@code common} to every
 * operation that declares the status and has no example of its own. A file that belongs nowhere stops the build: it is
 * misspelt, or left over.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = ExampleFiles.LAST)
public class ExampleFiles implements OASFilter {
    /** Filters of lower priority come later: what the others declare has examples too. */
    static final int LAST = -100;

    private static final String FOLDER = "openapi/examples";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Operation> operations = openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getOperationId() != null)
                .collect(Collectors.toMap(Operation::getOperationId, Function.identity()));
        Map<ExampleFile, byte[]> files = files();
        files.forEach((file, example) -> {
            if (!file.isCommon()) {
                attach(file, example, operations.get(file.operationId()));
            }
        });
        files.forEach((file, example) -> {
            if (file.isCommon()) {
                operations.values().forEach(operation -> complete(file, example, operation));
            }
        });
    }

    private static void attach(ExampleFile file, byte[] bytes, @Nullable Operation operation) {
        Content content = operation == null ? null : content(operation, file);
        if (content == null) {
            throw new IllegalStateException("no operation declares what this is an example of: " + file);
        }
        List<MediaType> places = places(content, file);
        if (places.isEmpty()) {
            throw new IllegalStateException("no media type of the answer fits this example: " + file);
        }
        places.forEach(place -> place.addExample(file.name(), example(file, bytes)));
    }

    private static void complete(ExampleFile file, byte[] bytes, Operation operation) {
        Content content = content(operation, file);
        if (content != null) {
            places(content, file).stream()
                    .filter(place -> place.getExamples() == null)
                    .forEach(place -> place.addExample(file.name(), example(file, bytes)));
        }
    }

    private static @Nullable Content content(Operation operation, ExampleFile file) {
        if (file.isOfRequest()) {
            return operation.getRequestBody() == null
                    ? null
                    : operation.getRequestBody().getContent();
        }
        APIResponse response = operation.getResponses().getAPIResponse(file.place());
        return response == null ? null : response.getContent();
    }

    private static List<MediaType> places(Content content, ExampleFile file) {
        return content.getMediaTypes().entrySet().stream()
                .filter(type -> file.shows(type.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Example example(ExampleFile file, byte[] bytes) {
        Example example = OASFactory.createExample();
        return file.isBinary() ? example.externalValue(file.dataAddress(bytes)) : example.value(value(file, bytes));
    }

    private static Object value(ExampleFile file, byte[] bytes) {
        try {
            return file.isJson() ? JSON.readValue(bytes, Object.class) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + file + " is no JSON", e);
        }
    }

    private static Map<ExampleFile, byte[]> files() {
        Map<Path, byte[]> contents = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, root -> contents.putAll(read(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<ExampleFile, byte[]> files = new LinkedHashMap<>();
        contents.forEach((path, bytes) -> files.put(ExampleFile.of(path), bytes));
        return files;
    }

    private static Map<Path, byte[]> read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> Path.of(root.relativize(file).toString()), ExampleFiles::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
