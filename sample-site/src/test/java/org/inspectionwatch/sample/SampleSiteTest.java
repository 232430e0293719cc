package org.inspectionwatch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SampleSiteTest {
    private final SampleSite site = SampleSite.load();

    @Test
    void the_newest_report_is_the_last_published_and_not_among_the_earlier_ones() {
        SampleFile newest = site.newest();

        assertThat(site.earlier()).allSatisfy(earlier -> {
            assertThat(earlier.name()).isNotEqualTo(newest.name());
            assertThat(earlier.published()).isBefore(newest.published());
        });
    }

    @Test
    void every_page_of_a_report_says_that_it_is_a_sample() throws IOException {
        try (PDDocument report = Loader.loadPDF(site.newest().content())) {
            PDFTextStripper words = new PDFTextStripper();
            for (int page = 1; page <= report.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);

                assertThat(words.getText(report)).contains("Sample of Inspection Watch");
            }
        }
    }

    @Test
    void the_same_report_has_the_same_bytes_each_time() {
        assertThat(site.newest().content()).isEqualTo(SampleSite.load().newest().content());
    }

    @Test
    void the_listing_has_a_row_a_file_after_its_header() {
        List<SampleFile> files = site.earlier();

        assertThat(SampleSite.listing(files).lines())
                .hasSize(files.size() + 1)
                .startsWith("file,urn,provider,title,published")
                .anyMatch(row -> row.startsWith("blackpool-2019-01-17.pdf,80431,Blackpool,"));
    }
}
