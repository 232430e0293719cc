package org.inspectionwatch.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.EventType;

/** The example files of each event type. */
final class Examples {
    private static final Path CURRENT = Path.of("src/main/resources/examples");

    private Examples() {}

    /**
     * One file.
     *
     * @param type event type
     * @param name of the file
     * @param content the event's data; of an invalid example the data with its expected fault
     */
    record Example(EventType type, String name, JsonNode content) {
        @Override
        public String toString() {
            return type.type() + "/" + name;
        }
    }

    static List<Example> valid() {
        return current("valid-");
    }

    static List<Example> invalid() {
        return current("invalid-");
    }

    private static List<Example> current(String prefix) {
        return Arrays.stream(EventType.values())
                .flatMap(type -> in(CURRENT.resolve(type.type()), type, prefix).stream())
                .toList();
    }

    /** The examples in this folder whose names begin so, by name. */
    static List<Example> in(Path folder, EventType type, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .map(file -> new Example(type, file.getFileName().toString(), json(file)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be listed", e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return ContractJson.mapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
