package org.inspectionwatch.classify.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What each of {@link Traits} speaks for a grade word being an announced overall grade.
 *
 * @param start the sum before any trait is counted
 * @param of by trait, in log odds; traits that are not among them weigh nothing
 */
record Weights(double start, Map<String, Double> of) {
    private static final String START = "start";

    Weights {
        of = Map.copyOf(of);
    }

    /** Reads a file of this package: a trait and its weight a line. */
    static Weights load(String resource) {
        Map<String, Double> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split("\\s+");
                        weights.put(parts[0], Double.valueOf(parts[1]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double start = Objects.requireNonNull(weights.remove(START), () -> resource + ": no " + START);
        return new Weights(start, weights);
    }

    /** The log odds that a word with these traits is an announced overall grade. */
    double sum(Set<String> traits) {
        return traits.stream().mapToDouble(trait -> of.getOrDefault(trait, 0.0)).reduce(start, Double::sum);
    }
}
