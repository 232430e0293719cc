package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FalseAlarmsTest {
    static List<FixtureArticle> articles() throws IOException {
        return FixtureArticle.in("false-alarms.txt", UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void only_what_an_inspection_of_an_english_authority_found_is_read_as_its_grade(FixtureArticle article) {
        assertThat(grades(article.read())).isEqualTo(article.expected());
    }

    private static Set<String> grades(ReadingOutcome outcome) {
        Set<String> grades = new TreeSet<>();
        if (outcome instanceof ReadingOutcome.Found found) {
            found.findings().forEach(finding -> {
                Grade overall = finding.overall();
                if (overall != null) {
                    grades.add((finding.news() ? "news " : "history ") + finding.authorityId() + ' ' + overall.slug());
                }
            });
        }
        return grades;
    }
}
