package org.inspectionwatch.ingest.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.inspectionwatch.ingest.definition.DefinitionException;
import org.inspectionwatch.ingest.definition.DefinitionFile;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.survey.ListingKind;
import org.inspectionwatch.ingest.survey.ListingReader;

/** Gathers the definitions of all live sources, bundled ones and those of a folder, and makes their readers. */
final class Definitions {
    private static final String INDEX = "/org/inspectionwatch/ingest/sources/index.txt";

    private final Map<SourceKind, ListingKind> kinds;
    private final BiFunction<String, String, Optional<String>> overrides;
    private final Map<String, LiveSource> sources = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param overrides of fields, by source id and path
     */
    Definitions(Map<SourceKind, ListingKind> kinds, BiFunction<String, String, Optional<String>> overrides) {
        this.kinds = Map.copyOf(kinds);
        this.overrides = overrides;
    }

    /** Adds those that come with this service. */
    void addBundled() {
        for (String name : new String(resource(INDEX), StandardCharsets.UTF_8).split("\\R")) {
            read(name, resource(INDEX.replace("index.txt", name)))
                    .ifPresent(source -> sources.put(source.id(), source));
        }
    }

    /** Adds those of a folder; a definition there replaces a bundled one of the same id. */
    void addFolder(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Definitions::isDefinition).sorted().toList()) {
                String name = path.toString();
                Optional<LiveSource> source = read(name, Files.readAllBytes(path));
                source.ifPresent(each -> {
                    String other = files.put(each.id(), name);
                    if (other != null) {
                        problems.add(
                                "%s, field id is '%s' as in %s; ids must differ.".formatted(name, each.id(), other));
                    }
                    sources.put(each.id(), each);
                });
            }
        } catch (IOException e) {
            problems.add("The folder of sources %s can't be read: %s.".formatted(folder, e));
        }
    }

    /**
     * All of them, by id.
     *
     * @throws DefinitionException where any of them can't be used
     */
    List<LiveSource> sources() {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return List.copyOf(sources.values());
    }

    private Optional<LiveSource> read(String name, byte[] content) {
        return DefinitionFile.parse(name, content, overrides, problems).flatMap(this::open);
    }

    private Optional<LiveSource> open(DefinitionFile file) {
        SourceDefinition definition = file.definition();
        if (definition == null) {
            return Optional.empty();
        }
        ListingKind kind = Objects.requireNonNull(kinds.get(definition.kind()));
        ListingReader reader = kind.open(definition, file.settings());
        file.refuseOthers();
        return Optional.of(new LiveSource(definition, reader));
    }

    private static boolean isDefinition(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Definitions.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
