package org.inspectionwatch.classify.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;

/**
 * 200 passages of reports, drawn by lot (seed 20260501) and retold, with the themes that a person gave them before the tagger
 * saw them. A label is a theme with {@code +} or {@code -}; one with {@code ?} is debatable and is not counted.
 */
final class LabelledPassages {
    private static final Map<String, Role> ROLES = Map.of(
            "N",
            Role.NARRATIVE,
            "S",
            Role.SUMMARY,
            "H",
            Role.HEADLINE,
            "I",
            Role.IMPROVEMENT_AREA,
            "P",
            Role.PRIORITY_ACTION);

    private static final int HALF = 100;

    private LabelledPassages() {}

    /**
     * One passage.
     *
     * @param passage to be tagged
     * @param certain labels that it must have
     * @param debatable labels that it may have
     */
    record Labelled(Passage passage, Set<String> certain, Set<String> debatable) {}

    /** Right, wrong and missed tags. */
    record Count(int right, int wrong, int missed) {
        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }
    }

    static List<Labelled> load() {
        try (InputStream in =
                Objects.requireNonNull(LabelledPassages.class.getResourceAsStream("/themes/labelled-passages.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(LabelledPassages::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The half that cues were tuned on. */
    static List<Labelled> tunedOn() {
        return load().subList(0, HALF);
    }

    /** The half that no cue was tuned on. */
    static List<Labelled> held() {
        return load().subList(HALF, 2 * HALF);
    }

    /** Counts of all themes together. */
    static Count count(ThemeTagger tagger, List<Labelled> passages) {
        return countByTheme(tagger, passages).values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    private static Labelled parse(String line) {
        String[] fields = line.split("\t", -1);
        Map<Boolean, Set<String>> labels = Arrays.stream(fields[2].split(" "))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.partitioningBy(
                        label -> label.endsWith("?"),
                        Collectors.mapping(label -> label.replace("?", ""), Collectors.toSet())));
        Role role = Objects.requireNonNull(ROLES.get(fields[0]), fields[0]);
        return new Labelled(
                new Passage(fields[1], role, null, null),
                Objects.requireNonNull(labels.get(false)),
                Objects.requireNonNull(labels.get(true)));
    }

    /** The tags of a passage in the form of its labels. */
    static Set<String> tags(ThemeTagger tagger, Passage passage) {
        return tagger.tag(passage).stream()
                .map(tag -> tag.theme() + (tag.polarity() == Polarity.STRENGTH ? "+" : "-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts by theme, in order of their names. */
    static Map<String, Count> countByTheme(ThemeTagger tagger, List<Labelled> passages) {
        Map<String, Count> counts = new TreeMap<>();
        for (Labelled labelled : passages) {
            Set<String> tags = tags(tagger, labelled.passage);
            tags.stream()
                    .filter(tag -> labelled.certain.contains(tag) || !labelled.debatable.contains(tag))
                    .forEach(tag -> counts.merge(
                            theme(tag),
                            labelled.certain.contains(tag) ? new Count(1, 0, 0) : new Count(0, 1, 0),
                            Count::plus));
            labelled.certain.stream()
                    .filter(label -> !tags.contains(label))
                    .forEach(label -> counts.merge(theme(label), new Count(0, 0, 1), Count::plus));
        }
        return counts;
    }

    private static String theme(String label) {
        return label.substring(0, label.length() - 1);
    }
}
