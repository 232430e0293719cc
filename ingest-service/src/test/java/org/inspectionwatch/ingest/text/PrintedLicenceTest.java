package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;
import org.junit.jupiter.api.Test;

class PrintedLicenceTest {

    @Test
    void a_licence_that_breaks_over_two_lines_is_found_on_the_last_page() {
        PagedText report = report("This text is free for anyone under the Open", "Government Licence, in any format.");

        assertThat(PrintedLicence.of(report)).contains(PrintedLicence.OPEN_GOVERNMENT);
    }

    @Test
    void the_open_licence_counts_where_a_note_on_copying_stands_beside_it() {
        PagedText report = report(
                "Parts may be copied: anyone may copy them for non-commercial teaching.",
                "All of it is under the Open Government Licence.");

        assertThat(PrintedLicence.of(report)).contains(PrintedLicence.OPEN_GOVERNMENT);
    }

    @Test
    void a_report_that_allows_copies_without_profit_alone_says_so() {
        PagedText report = report("It may be reproduced in whole or part for non-commercial", "use with its source.");

        assertThat(PrintedLicence.of(report)).contains(PrintedLicence.NON_COMMERCIAL);
    }

    @Test
    void a_report_without_a_licence_and_an_article_have_none() {
        BlockText article = new BlockText(
                List.of(new Block(BlockRole.PARAGRAPH, "Data come under the Open Government Licence.", false)));

        assertThat(PrintedLicence.of(report("Nothing is said of copies."))).isEmpty();
        assertThat(PrintedLicence.of(article)).isEmpty();
    }

    private static PagedText report(String... lines) {
        List<Line> printed = List.of(lines).stream()
                .map(text -> new Line(text, 72, 700, 300, 11, false, ""))
                .toList();
        return new PagedText(List.of(new Page(1, 595, 842, List.of()), new Page(2, 595, 842, printed)));
    }
}
