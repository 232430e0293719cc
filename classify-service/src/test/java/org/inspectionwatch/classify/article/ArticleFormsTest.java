package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Previous;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFormsTest {
    static List<FixtureArticle> articles() throws IOException {
        List<FixtureArticle> articles = new ArrayList<>(FixtureArticle.in("forms.txt", ArticleFormsTest::sorted));
        articles.addAll(FixtureArticle.in("wordings.txt", ArticleFormsTest::sorted));
        return articles;
    }

    static List<FixtureArticle> missed() throws IOException {
        return FixtureArticle.in("wordings-missed.txt", ArticleFormsTest::outcome);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_gives_the_news_that_a_reader_takes_from_it(FixtureArticle article) {
        assertThat(news(article.read())).isEqualTo(article.expected());
    }

    @ParameterizedTest
    @MethodSource("missed")
    void a_wording_that_is_not_understood_gives_no_other_grade(FixtureArticle article) {
        Set<String> outcomes = new TreeSet<>();
        news(article.read(), ArticleFormsTest::outcome).stream()
                .filter(news -> !news.endsWith(" -"))
                .forEach(outcomes::add);

        assertThat(article.expected()).containsAll(outcomes);
    }

    /** Whose outcome it is, the kind and the grade. */
    private static String outcome(String news) {
        return String.join(" ", List.of(news.split(" ")).subList(0, Math.min(3, news.split(" ").length)));
    }

    private static Set<String> news(ReadingOutcome outcome) {
        return news(outcome, ArticleFormsTest::sorted);
    }

    private static Set<String> news(ReadingOutcome outcome, UnaryOperator<String> form) {
        Set<String> news = new TreeSet<>();
        if (outcome instanceof ReadingOutcome.Found found) {
            found.findings().stream().filter(Finding::news).forEach(finding -> news.add(form.apply(line(finding))));
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
