package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.theme.CueThemeTagger;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.api.Test;

class ThemePassagesTest {
    private static final ArticleReader READER =
            new ArticleReader(Authorities.load(), Frameworks.load(), new CueThemeTagger(Taxonomy.load()));
    private static final String NEWS =
            "Calderdale Council's children's services were rated good by Ofsted in March.\n\n";

    @Test
    void what_inspectors_say_has_themes() {
        assertThat(themes(NEWS + "Inspectors found that Calderdale has high caseloads.\n"))
                .containsExactly("caseloads improvement");
    }

    @Test
    void what_the_council_says_of_itself_has_none() {
        assertThat(themes(NEWS + "Councillor Ada Field said: \"Calderdale has wonderful foster carers.\"\n\n"
                        + "\"Our early help is superb and we are proud of it.\"\n"))
                .isEmpty();
    }

    @Test
    void what_inspectors_told_the_council_is_theirs_though_the_council_repeats_it() {
        assertThat(themes(NEWS + "\"They told us that our supervision of staff is too weak.\"\n"))
                .contains("supervision improvement");
    }

    @Test
    void the_name_of_a_graded_line_is_no_theme() {
        assertThat(themes(
                        "Calderdale Council was rated good overall by Ofsted. Leaders, help and protection and care leavers"
                                + " were all rated good.\n"))
                .isEmpty();
    }

    @Test
    void items_below_a_lead_in_take_its_polarity() {
        assertThat(themes(NEWS
                        + "What's working well:\n* the work of the virtual school\n\n"
                        + "What needs to improve:\n* the supervision of social workers\n"))
                .contains("education-in-care strength", "supervision improvement");
    }

    private static List<String> themes(String article) {
        BlockText text = (BlockText) new PlainText().read(article.getBytes(StandardCharsets.UTF_8));
        ReadingOutcome outcome =
                READER.read(text, new Listing(null, null, null, null, PartialDate.parse("2023-05-30")));
        return ((ReadingOutcome.Found) outcome)
                .findings().getFirst().themes().stream()
                        .map(tag -> tag.theme() + " " + tag.polarity().slug())
                        .distinct()
                        .toList();
    }
}
