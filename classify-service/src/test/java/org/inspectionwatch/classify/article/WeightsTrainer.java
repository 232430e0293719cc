package org.inspectionwatch.classify.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authorities;

/**
 * Learns weights.txt from labelled articles: {@code WeightsTrainer OUT FOLDER...}, each folder with gold.jsonl, listing.csv and texts.
 */
final class WeightsTrainer {
    /** A trait seen in fewer words than this weighs nothing. */
    private static final int SEEN = 8;

    private static final double PENALTY = 10;

    private WeightsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        WordSamples words = new WordSamples(Authorities.load());
        List<WordSamples.Sample> samples = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            samples.addAll(words.in(Path.of(folder)));
        }
        Files.write(Path.of(arguments[0]), lines(samples));
    }

    /** The file's lines: the start, then traits in the order of their names. */
    static List<String> lines(List<WordSamples.Sample> samples) {
        TreeMap<String, Integer> seen = new TreeMap<>();
        samples.forEach(sample -> sample.traits().forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        seen.values().removeIf(count -> count < SEEN);
        List<String> traits = List.copyOf(seen.keySet());
        TreeMap<String, Integer> columns = new TreeMap<>();
        traits.forEach(trait -> columns.put(trait, columns.size() + 1));
        int[][] rows = samples.stream().map(sample -> row(sample, columns)).toArray(int[][]::new);
        boolean[] announced = new boolean[samples.size()];
        for (int i = 0; i < announced.length; i++) {
            announced[i] = samples.get(i).announced();
        }
        double[] weights = LogisticRegression.fit(rows, announced, traits.size() + 1, PENALTY);
        long hits = samples.stream().filter(WordSamples.Sample::announced).count();
        List<String> lines = new ArrayList<>(List.of(
                "# What traits of a grade word speak for its being the overall grade that an article announces, in log odds. Written by",
                "# WeightsTrainer from %d words, %d of them announced grades; not edited by hand."
                        .formatted(samples.size(), hits),
                line("start", weights[0])));
        columns.forEach((trait, column) -> lines.add(line(trait, weights[column])));
        lines.removeIf(line -> line.endsWith(" 0.0") || line.endsWith("-0.0"));
        return lines;
    }

    private static int[] row(WordSamples.Sample sample, Map<String, Integer> columns) {
        return Stream.concat(Stream.of(0), sample.traits().stream().map(columns::get))
                .filter(column -> column != null)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static String line(String trait, double weight) {
        return String.format(Locale.ROOT, "%-32s %.1f", trait, weight);
    }
}
