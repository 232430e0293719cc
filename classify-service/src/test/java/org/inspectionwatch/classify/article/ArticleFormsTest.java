package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFormsTest {
    private static final ArticleReader READER =
            new ArticleReader(Authorities.load(), Frameworks.load(), passage -> List.of());

    record Case(String date, String text, Set<String> expected) {
        @Override
        public String toString() {
            return text.strip().split("\n")[0];
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(ArticleFormsTest.class.getResourceAsStream("forms.txt"))) {
            for (String part : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (!part.startsWith("#")) {
                    StringBuilder text = new StringBuilder();
                    Set<String> expected = new TreeSet<>();
                    String[] lines = part.strip().split("\n");
                    for (int i = 1; i < lines.length; i++) {
                        if (lines[i].startsWith("-> ")) {
                            expected.add(sorted(lines[i].substring(3).strip()));
                        } else {
                            text.append(lines[i]).append('\n');
                        }
                    }
                    expected.remove("none");
                    cases.add(new Case(lines[0].strip(), text.toString(), expected));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_article_gives_the_news_that_a_reader_takes_from_it(Case article) {
        BlockText text = (BlockText) new PlainText().read(article.text().getBytes(StandardCharsets.UTF_8));

        ReadingOutcome outcome =
                READER.read(text, new Listing(null, null, null, null, PartialDate.parse(article.date())));

        assertThat(news(outcome)).isEqualTo(article.expected());
    }

    private static Set<String> news(ReadingOutcome outcome) {
        Set<String> news = new TreeSet<>();
        if (outcome instanceof ReadingOutcome.Found found) {
            found.findings().stream().filter(Finding::news).forEach(finding -> news.add(sorted(line(finding))));
        }
        return news;
    }

    /** The same words in an order of their own, so that the order of the lines does not matter. */
    private static String sorted(String news) {
        return String.join(" ", new TreeSet<>(List.of(news.split(" "))));
    }

    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder(
                finding.authorityId() + " " + finding.inspection().kind().slug());
        Grade outcome = finding.judgements().getOrDefault(Judgement.SEND_OUTCOME, finding.overall());
        line.append(' ').append(outcome == null ? "-" : outcome.slug());
        finding.judgements().forEach((judgement, grade) -> {
            if (judgement != Judgement.OVERALL && judgement != Judgement.SEND_OUTCOME && judgement != Judgement.LSCB) {
                line.append(' ').append(judgement.slug()).append('=').append(grade.slug());
            }
        });
        Previous previous = finding.previous();
        if (previous != null && previous.overall() != null) {
            line.append(" was=").append(previous.overall().slug());
        }
        if (previous != null && previous.date() != null) {
            line.append(" year=").append(previous.date().year());
        }
        if (finding.inspection().visitNumber() != null) {
            line.append(" number=").append(finding.inspection().visitNumber());
        }
        return line.toString();
    }
}
