package org.inspectionwatch.ingest.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a definition. Each may be overridden from outside by its path. What can't be used is noted as a problem that
 * names file and field, and the default stands in until the problems are thrown.
 */
public final class Fields {
    private final String file;
    private final String path;
    private final JsonNode node;
    private final Function<String, Optional<String>> overrides;
    private final List<String> problems;
    private final Set<String> known = new HashSet<>();

    /**
     * @param file for messages
     * @param node an object
     * @param overrides by path, such as {@code interval.min}
     * @param problems receives one sentence each
     */
    Fields(String file, JsonNode node, Function<String, Optional<String>> overrides, List<String> problems) {
        this(file, "", node, overrides, problems);
    }

    private Fields(
            String file,
            String path,
            JsonNode node,
            Function<String, Optional<String>> overrides,
            List<String> problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.overrides = overrides;
        this.problems = problems;
    }

    /** The fields under this name; none where it is absent. */
    public Fields section(String name) {
        known.add(name);
        JsonNode inner = node.path(name);
        if (!inner.isMissingNode() && !inner.isObject()) {
            problem(name, "holds no fields");
            inner = MissingNode.getInstance();
        }
        return new Fields(file, path + name + ".", inner, overrides, problems);
    }

    /** Words, or null where they are absent or blank. */
    public @Nullable String text(String name) {
        known.add(name);
        Optional<String> override = overrides.apply(path + name);
        if (override.isPresent()) {
            return override.get().isBlank() ? null : override.get().strip();
        }
        JsonNode value = node.path(name);
        if (value.isContainerNode()) {
            problem(name, "must be a single value");
            return null;
        }
        return value.isMissingNode() || value.isNull() || value.asText().isBlank()
                ? null
                : value.asText().strip();
    }

    /** Words that must be there. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            problem(name, "is missing");
            return "";
        }
        return text;
    }

    public boolean flag(String name, boolean otherwise) {
        String text = text(name);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? otherwise : text.equals("true");
        }
        problem(name, "is '%s' and must be true or false".formatted(text));
        return otherwise;
    }

    /** A whole number of at least 1. */
    public int number(String name, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(text);
        }
        problem(name, "is '%s' and must be a whole number from 1 on".formatted(text));
        return otherwise;
    }

    public Duration duration(String name, Duration otherwise) {
        Duration duration = duration(name);
        return duration == null ? otherwise : duration;
    }

    /** A span of time, or null where it is absent. */
    public @Nullable Duration duration(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<Duration> duration = Durations.parse(text);
        if (duration.isEmpty()) {
            problem(name, "is '%s' and must be a span of time such as 90s, 15m, 6h or 7d".formatted(text));
        }
        return duration.orElse(null);
    }

    /** An absolute address of the web. */
    public URI address(String name) {
        String text = required(name);
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        if (!text.isEmpty()) {
            problem(name, "is '%s' and must be an http or https address".formatted(text));
        }
        return URI.create("http://unknown.invalid/");
    }

    /** A list of words, or one of them, or several with commas between; empty where it is absent. */
    public List<String> texts(String name) {
        if (overrides.apply(path + name).isEmpty() && node.path(name).isArray()) {
            known.add(name);
            List<String> texts = new ArrayList<>();
            node.path(name).forEach(each -> texts.add(each.asText().strip()));
            return texts;
        }
        String text = text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** Regular expressions that are looked for in any case. */
    public List<Pattern> patterns(String name) {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts(name)) {
            try {
                patterns.add(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            } catch (PatternSyntaxException e) {
                problem(name, "holds '%s', which is no regular expression: %s".formatted(text, e.getDescription()));
            }
        }
        return patterns;
    }

    /** Notes what is wrong with a field, as the end of a sentence that begins with its name. */
    public void problem(String name, String clause) {
        problems.add("%s, field %s%s %s.".formatted(file, path, name, clause));
    }

    /** Notes fields that nobody asked for: most often a slip of the pen. */
    public void refuseOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(name, "is not known here");
            }
        });
    }
}
