package org.inspectionwatch.query.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.ContractJson;
import org.jspecify.annotations.Nullable;

/** Bodies that clients send, read strictly: a misspelt field would quietly choose everything. */
public final class JsonBody {
    private JsonBody() {}

    /** A 400 problem names the field that is unknown or of another kind; no body reads as one without fields. */
    public static <T> T read(@Nullable JsonNode body, Class<T> type) {
        JsonNode given = body == null || body.isNull() ? ContractJson.mapper().createObjectNode() : body;
        refuseZeros("body", given);
        try {
            return ContractJson.mapper()
                    .readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(given);
        } catch (UnrecognizedPropertyException e) {
            Collection<Object> known = Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of());
            TreeSet<String> names = known.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
            throw Problems.invalidField(path(e), "is not known here; there are: " + String.join(", ", names));
        } catch (JsonMappingException e) {
            throw Problems.invalidField(path(e), "has a value that it cannot have");
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw Problems.invalidField("body", "is no JSON of this operation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseZeros(String name, JsonNode node) {
        if (node.isTextual() && PlainText.hasZero(node.textValue())) {
            throw Problems.invalidField(name, PlainText.OBJECTION);
        }
        node.properties().forEach(field -> refuseZeros(field.getKey(), field.getValue()));
        if (node.isArray()) {
            node.forEach(element -> refuseZeros(name, element));
        }
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }
}
