package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.api.Test;

class LikelyGradesTest {
    private final ArticleReader reader = new ArticleReader(Authorities.load(), Frameworks.load(), passage -> List.of());

    @Test
    void a_grade_that_no_rule_explains_is_read_from_the_words_around_it() {
        List<Finding> findings = read(
                "For Wigan council the inspectors had one word about its children's services on Tuesday and the word, to much relief in the town hall, was good.");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.judgements()).containsEntry(Judgement.OVERALL, Grade.GOOD);
            assertThat(finding.evidence()).extracting(Evidence::rule).contains(LikelyGrades.RULE);
        });
    }

    @Test
    void a_grade_word_in_a_sentence_that_names_only_another_place_is_not_the_councils() {
        List<Finding> findings = read("The commissioner sent to Worcestershire has left.\n"
                + "He had come from neighbouring Dudley, whose services Ofsted now calls good in a report this week.");

        assertThat(findings).noneMatch(finding -> finding.judgements().containsKey(Judgement.OVERALL));
    }

    private List<Finding> read(String text) {
        BlockText blocks = (BlockText) new PlainText().read(text.getBytes(StandardCharsets.UTF_8));
        ReadingOutcome outcome =
                reader.read(blocks, new Listing(null, null, null, null, PartialDate.parse("2023-05-10")));
        return outcome instanceof ReadingOutcome.Found found ? found.findings() : List.of();
    }
}
