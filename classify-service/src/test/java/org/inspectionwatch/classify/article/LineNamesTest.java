package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that reporters have for the lines of a report, each in sentences that give a grade and in some that do not. */
class LineNamesTest {
    private static final Map<Judgement, List<String>> NAMES = Map.of(
            Judgement.LEADERS,
            List.of(
                    "leadership",
                    "the impact of leaders",
                    "its leaders",
                    "senior leaders",
                    "the work of its leaders",
                    "leaders' impact",
                    "the impact of leaders on social work practice with children and families"),
            Judgement.HELP_PROTECTION,
            List.of(
                    "help and protection",
                    "children who need help and protection",
                    "the experiences and progress of children who need help and protection",
                    "children in need of help and protection",
                    "the protection of children",
                    "services to help and protect children",
                    "its work to protect children"),
            Judgement.IN_CARE,
            List.of(
                    "children in care",
                    "the experiences and progress of children in care",
                    "services for looked-after children",
                    "children it looks after",
                    "young people in care",
                    "children in the council's care",
                    "those in care"),
            Judgement.CARE_LEAVERS,
            List.of(
                    "care leavers",
                    "the experiences and progress of care leavers",
                    "young people leaving care",
                    "its offer for care leavers",
                    "leaving care services",
                    "care leavers' experiences"));
    private static final List<String> GRADED = List.of(
            "The grade for %s was outstanding.",
            "There was an outstanding grade for %s.",
            "Ofsted said that it was outstanding in one area, %s.",
            "Only %s got an outstanding.");
    private static final List<String> UNGRADED = List.of(
            "In 2019 the grade for %s was outstanding.",
            "The council wants %s to be outstanding by 2026.",
            "A peer review found %s to be outstanding.",
            "Some of the work with %s is outstanding.",
            "The grade for %s wasn't outstanding.",
            "Inspectors saw outstanding practice in %s.");

    static List<Named> names() {
        List<Named> names = new ArrayList<>();
        NAMES.forEach((line, words) -> words.forEach(word -> names.add(new Named(line, word))));
        return names;
    }

    /** A line by one of its names. */
    record Named(Judgement line, String words) {}

    @ParameterizedTest
    @MethodSource("names")
    void a_line_is_known_by_each_of_its_names(Named named) {
        for (String sentence : GRADED) {
            assertThat(judgements(sentence.formatted(named.words())))
                    .as(sentence)
                    .isEqualTo(Map.of(Judgement.OVERALL, Grade.GOOD, named.line(), Grade.OUTSTANDING));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_no_verdict_of_today_gives_a_line_no_grade(Named named) {
        for (String sentence : UNGRADED) {
            assertThat(judgements(sentence.formatted(named.words())))
                    .as(sentence)
                    .isEqualTo(Map.of(Judgement.OVERALL, Grade.GOOD));
        }
    }

    private static Map<Judgement, Grade> judgements(String sentence) {
        String text = "Kent's children's services have been rated good by Ofsted. " + sentence;
        return ((ReadingOutcome.Found) new FixtureArticle("2024-05-10", text, Set.of()).read())
                .findings()
                .getFirst()
                .judgements();
    }
}
