package org.inspectionwatch.classify.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The linguistic rules of rules.txt: named patterns in sections. Immutable. */
final class Lexicon {
    private static final String RESOURCE = "rules.txt";
    private static final String FRAGMENTS = "fragments";
    private static final Pattern FRAGMENT = Pattern.compile("~(\\w+)");

    private final Map<String, List<Rule>> sections;
    private final @Nullable Memory memory;

    private Lexicon(Map<String, List<Rule>> sections, @Nullable Memory memory) {
        this.sections = Map.copyOf(sections);
        this.memory = memory;
    }

    /** What was found in texts of one article: their grade words, and the lines that they name. */
    private record Memory(
            Map<String, List<GradeHit>> grades, Map<String, List<Alignment.Named<NamedLines.Subject>>> lines) {
        Memory() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /** The same rules with a memory for what many steps ask of the texts of one article; for one thread. */
    Lexicon remembering() {
        return new Lexicon(sections, new Memory());
    }

    /** The grade words of a text, found once where there is a memory. */
    List<GradeHit> grades(String norm, Function<String, List<GradeHit>> find) {
        return memory == null ? find.apply(norm) : known(memory.grades(), norm, find);
    }

    /** The lines that a text names, found once where there is a memory. */
    List<Alignment.Named<NamedLines.Subject>> lines(
            String norm, Function<String, List<Alignment.Named<NamedLines.Subject>>> find) {
        return memory == null ? find.apply(norm) : known(memory.lines(), norm, find);
    }

    private static <T> List<T> known(Map<String, List<T>> memory, String norm, Function<String, List<T>> find) {
        List<T> known = memory.get(norm);
        if (known == null) {
            known = List.copyOf(find.apply(norm));
            memory.put(norm, known);
        }
        return known;
    }

    /** A named pattern. */
    record Rule(String name, Pattern pattern) {}

    /**
     * Where a rule matched.
     *
     * @param section of the rule
     * @param rule its name
     * @param start offset of the first character
     * @param end offset after the last
     */
    record Hit(String section, String rule, int start, int end) {}

    /** Reads the rules that this version was built with. */
    static Lexicon load() {
        return load(RESOURCE);
    }

    /** Reads the rules of another file of this package. */
    static Lexicon load(String resource) {
        Map<String, List<Rule>> sections = new LinkedHashMap<>();
        Map<String, String> fragments = new HashMap<>();
        String section = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    if (section.equals(FRAGMENTS)) {
                        fragments.put(parts[0], parts[1].strip());
                    } else {
                        Pattern pattern = Pattern.compile(expanded(parts[1].strip(), fragments));
                        sections.computeIfAbsent(section, key -> new ArrayList<>())
                                .add(new Rule(parts[0], pattern));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(sections, null);
    }

    private static String expanded(String pattern, Map<String, String> fragments) {
        return FRAGMENT.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(Objects.requireNonNull(
                        fragments.get(match.group(1)), () -> RESOURCE + ": no fragment " + match.group(1))));
    }

    /** Names of the sections that begin so, in the order of the file. */
    List<String> sectionsUnder(String prefix) {
        return sections.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    private List<Rule> rules(String section) {
        return Objects.requireNonNull(sections.get(section), () -> RESOURCE + ": no section " + section);
    }

    /** The first rule of a section that is found in the text, or null. */
    @Nullable
    Hit first(String section, CharSequence text) {
        for (Rule rule : rules(section)) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                return new Hit(section, rule.name(), matcher.start(), matcher.end());
            }
        }
        return null;
    }

    /** Names of the rules of a section that are found in the text, in the order of the file. */
    List<String> rulesIn(String section, CharSequence text) {
        return rules(section).stream()
                .filter(rule -> rule.pattern().matcher(text).find())
                .map(Rule::name)
                .toList();
    }

    /** Whether a section's first rule is found in one text and its second in another. */
    boolean pairs(String section, CharSequence first, CharSequence second) {
        List<Rule> pair = rules(section);
        return pair.get(0).pattern().matcher(first).find()
                && pair.get(1).pattern().matcher(second).find();
    }

    boolean has(String section, CharSequence text) {
        return first(section, text) != null;
    }

    /** All matches of a section's rules with their named groups, those of earlier rules first. */
    List<MatchResult> matches(String section, CharSequence text) {
        return rules(section).stream()
                .flatMap(rule -> rule.pattern().matcher(text).results())
                .toList();
    }

    /** All places where rules of a section match, in order. */
    List<Hit> all(String section, CharSequence text) {
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules(section)) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                hits.add(new Hit(section, rule.name(), matcher.start(), matcher.end()));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(hit -> -hit.end()));
        return hits;
    }
}
