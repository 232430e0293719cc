package org.inspectionwatch.classify.article;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;

/** Shows what each grade word of a text weighs, and of which traits the sum is made: {@code WordSums DATE FILE...}. */
final class WordSums {
    private WordSums() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WordSamples samples = new WordSamples(Authorities.load());
        Weights weights = Weights.load("weights.txt");
        for (int i = 1; i < arguments.length; i++) {
            BlockText text = (BlockText) new PlainText().read(Files.readAllBytes(Path.of(arguments[i])));
            Article article = Article.of(text, PartialDate.parse(arguments[0]), line -> false);
            for (WordSamples.Word word : samples.words(article)) {
                String parts = word.traits().stream()
                        .filter(weights.of()::containsKey)
                        .sorted(Comparator.comparing(
                                (String trait) -> -Math.abs(weights.of().getOrDefault(trait, 0.0))))
                        .map(trait -> "%s %+.1f".formatted(trait, weights.of().getOrDefault(trait, 0.0)))
                        .collect(Collectors.joining(", "));
                String rules = word.own().stream().map(Claim::rule).collect(Collectors.joining(" "));
                out.printf(
                        "%s %s %.1f [%s] %s%n    start %+.1f, %s%n",
                        word.authorityId(),
                        word.hit().grade().slug(),
                        weights.sum(word.traits()),
                        rules,
                        word.sentence().text(),
                        weights.start(),
                        parts);
            }
        }
    }
}
