package org.inspectionwatch.ingest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inspectionwatch.ingest.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads one file, YAML or JSON, that defines one source. */
public final class DefinitionFile {
    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Set<SourceKind> NOT_LIVE = Set.of(SourceKind.FOLDER, SourceKind.UPLOAD);

    private final String name;
    private final Fields fields;
    private final List<String> problems;

    private DefinitionFile(String name, Fields fields, List<String> problems) {
        this.name = name;
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Reads the syntax; empty where it is broken.
     *
     * @param name for messages
     * @param overrides by source id and path of a field
     * @param problems receives one sentence each, naming file and field
     */
    public static Optional<DefinitionFile> parse(
            String name,
            byte[] content,
            BiFunction<String, String, Optional<String>> overrides,
            List<String> problems) {
        JsonNode root;
        try {
            root = MAPPER.readTree(content);
        } catch (IOException e) {
            problems.add("%s is neither YAML nor JSON: %s."
                    .formatted(
                            name,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            return Optional.empty();
        }
        if (!root.isObject()) {
            problems.add("%s holds no fields.".formatted(name));
            return Optional.empty();
        }
        String id = root.path("id").asText();
        Function<String, Optional<String>> own =
                path -> path.equals("id") ? Optional.empty() : overrides.apply(id, path);
        return Optional.of(new DefinitionFile(name, new Fields(name, root, own, problems), problems));
    }

    public String name() {
        return name;
    }

    /** What is common to all kinds; null where a problem was noted. */
    public @Nullable SourceDefinition definition() {
        int before = problems.size();
        String id = fields.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.problem("id", "is '%s' and must be lower-case letters, digits and hyphens".formatted(id));
        }
        var url = fields.address("url");
        Set<String> hosts = new HashSet<>(fields.texts("hosts"));
        hosts.add(SourceDefinition.host(url));
        String named = fields.text("name");
        SourceDefinition definition = new SourceDefinition(
                id,
                named == null ? id : named,
                kind(),
                fields.flag("enabled", true),
                url,
                fields.text("licence"),
                fields.text("attribution"),
                hosts,
                new HashSet<>(fields.texts("accept")),
                pace(),
                retry());
        return problems.size() == before ? definition : null;
    }

    /** What the kind alone understands. */
    public Fields settings() {
        return fields.section("settings");
    }

    /** To be called when all was read. */
    public void refuseOthers() {
        fields.refuseOthers();
    }

    private SourceKind kind() {
        String kind = fields.required("kind");
        for (SourceKind each : SourceKind.values()) {
            if (each.slug().equals(kind) && !NOT_LIVE.contains(each)) {
                return each;
            }
        }
        if (!kind.isEmpty()) {
            String known = String.join(
                    ", ",
                    List.of(SourceKind.values()).stream()
                            .filter(each -> !NOT_LIVE.contains(each))
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .toList());
            fields.problem("kind", "is '%s' and must be one of %s".formatted(kind, known));
        }
        return SourceKind.FEED;
    }

    private Pace pace() {
        Fields interval = fields.section("interval");
        Duration min = interval.duration("min", Duration.ofMinutes(15));
        Duration max = interval.duration("max", min.compareTo(Duration.ofHours(6)) > 0 ? min : Duration.ofHours(6));
        if (max.compareTo(min) < 0) {
            interval.problem("max", "is shorter than interval.min");
        }
        interval.refuseOthers();
        return new Pace(min, max, fields.duration("full_every", Duration.ofDays(7)), fields.duration("delay"));
    }

    private Retry retry() {
        Fields retry = fields.section("retry");
        Retry read = new Retry(
                retry.duration("first", Duration.ofMinutes(5)),
                retry.duration("most", Duration.ofHours(12)),
                retry.number("attempts", 8));
        retry.refuseOthers();
        return read;
    }
}
