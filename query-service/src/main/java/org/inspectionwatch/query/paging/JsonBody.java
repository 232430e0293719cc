package org.inspectionwatch.query.paging;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.rest.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** Bodies that clients send, read strictly: a misspelt field would quietly choose everything. */
@ApplicationScoped
public class JsonBody {
    private static final String BODY = "body";

    private final JsonMapper strict = JsonMapper.builder()
            .propertyNamingStrategy(ContractJson.mapper().getPropertyNamingStrategy())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Validator validator;

    JsonBody(Validator validator) {
        this.validator = validator;
    }

    /**
     * A 400 problem names the field that is unknown, of another kind, or against the constraints of the type; no body reads
     * as one without fields.
     */
    public <T> T read(@Nullable String body, Class<T> type) {
        String given = body == null || body.isBlank() ? "{}" : body;
        T read = parse(tree(given), strict.readerFor(type), type);
        validator.validate(read).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw Problems.invalidField(name(violation), violation.getMessage());
                });
        return read;
    }

    private JsonNode tree(String body) {
        try {
            JsonNode tree = strict.readTree(body);
            if (!tree.isObject()) {
                throw Problems.invalidField(BODY, "is no JSON object");
            }
            refuseZeros(BODY, tree);
            return tree;
        } catch (StreamConstraintsException e) {
            throw Problems.invalidField(BODY, "is nested too deeply, or has a name, number or text that is too long");
        } catch (JsonProcessingException e) {
            JsonLocation where = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
            throw Problems.invalidField(
                    BODY, "is no JSON, at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
        }
    }

    private static <T> T parse(JsonNode tree, ObjectReader reader, Class<T> type) {
        try {
            return reader.readValue(tree, type);
        } catch (JsonMappingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw Problems.invalidField(BODY, "is no JSON of this operation");
        }
    }

    private static HttpProblem refused(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> {
                Collection<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
                TreeSet<String> names =
                        known.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
                yield Problems.invalidField(path(e), "is not known here; there are: " + String.join(", ", names));
            }
            case MismatchedInputException mismatch ->
                Problems.invalidField(path(e), "is " + kind(mismatch.getTargetType()));
            default -> Problems.invalidField(path(e), "has a value that it cannot have");
        };
    }

    /** What a value of that type looks like in JSON. */
    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "of another kind";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number within bounds";
        }
        return type == String.class ? "a text" : "an object";
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
        return path.isEmpty() ? BODY : path;
    }

    private static String name(ConstraintViolation<?> violation) {
        return Arrays.stream(violation.getPropertyPath().toString().split("\\.", -1))
                .map(part -> part.replaceAll("\\[.*", ""))
                .map(part -> part.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("."));
    }
}
