package org.inspectionwatch.classify.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;

/**
 * An invented article of a few lines with what a reader takes from it, from a fixture file: "== date" begins one, its lines are
 * blocks, "-> ..." is one expected piece, "-> none" says that there is none.
 *
 * @param date on which it was published
 * @param text its lines
 * @param expected what follows each arrow
 */
record FixtureArticle(String date, String text, Set<String> expected) {
    private static final ArticleReader READER =
            new ArticleReader(Authorities.load(), Frameworks.load(), passage -> List.of());

    /** The articles of a resource in order, each expected piece in the form that {@code normal} gives it. */
    static List<FixtureArticle> in(String resource, UnaryOperator<String> normal) throws IOException {
        List<FixtureArticle> articles = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(FixtureArticle.class.getResourceAsStream(resource))) {
            for (String part : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (!part.startsWith("#")) {
                    articles.add(parsed(part.strip().lines().toList(), normal));
                }
            }
        }
        return articles;
    }

    private static FixtureArticle parsed(List<String> lines, UnaryOperator<String> normal) {
        StringBuilder text = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("-> ")) {
                expected.add(normal.apply(line.substring(3).strip()));
            } else {
                text.append(line).append('\n');
            }
        }
        expected.remove("none");
        return new FixtureArticle(lines.getFirst().strip(), text.toString(), expected);
    }

    ReadingOutcome read() {
        BlockText blocks = (BlockText) new PlainText().read(text.getBytes(StandardCharsets.UTF_8));
        return READER.read(blocks, new Listing(null, null, null, null, PartialDate.parse(date)));
    }

    @Override
    public String toString() {
        return text.strip().split("\n")[0];
    }
}
