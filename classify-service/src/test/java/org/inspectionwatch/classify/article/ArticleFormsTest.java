package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Previous;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFormsTest {
    static List<FixtureArticle> articles() throws IOException {
        return FixtureArticle.in("forms.txt", ArticleFormsTest::sorted);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_gives_the_news_that_a_reader_takes_from_it(FixtureArticle article) {
        assertThat(news(article.read())).isEqualTo(article.expected());
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
