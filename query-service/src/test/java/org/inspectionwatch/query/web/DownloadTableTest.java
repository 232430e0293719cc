package org.inspectionwatch.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.AnalystsTable;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.export.LibreOffice;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An analyst takes the table along from the page that offers it. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@ExtendWith(InBrowser.class)
class DownloadTableTest {
    private static final int AUTHORITIES_OF_THE_WEST_MIDLANDS = 14;

    @TempDir
    Path folder;

    @BeforeEach
    void tell() {
        Told.by(
                getClass(),
                Report.in("coventry-1")
                        .about("coventry")
                        .ended("2022-06-24")
                        .published("2022-08-09")
                        .allGrades(Grade.REQUIRES_IMPROVEMENT),
                Report.in("stoke-1")
                        .about("stoke-on-trent")
                        .ended("2022-10-14")
                        .published("2022-12-05")
                        .allGrades(Grade.GOOD));
    }

    @Test
    void the_csv_file_has_the_columns_and_the_authorities_of_the_region(Page page, Complaints complaints)
            throws IOException {
        choose(page, "West Midlands");

        Path file = taken(page, "the analysts’ table as CSV");

        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(Files.readString(file)).stream().toList();
        assertThat(rows.getFirst().getFields()).isEqualTo(AnalystsTable.COLUMNS);
        assertThat(rows).hasSize(1 + AUTHORITIES_OF_THE_WEST_MIDLANDS);
        List<String> coventry = rows.stream()
                .map(CsvRecord::getFields)
                .filter(row -> row.contains("Coventry"))
                .findFirst()
                .orElseThrow();
        assertThat(cell(coventry, "overall_effectiveness_grade")).isEqualTo("requires improvement");
        assertThat(cell(coventry, "publication_date")).isEqualTo("2022-08-09");
        complaints.assertNone();
    }

    @Test
    void the_excel_file_has_the_same_columns_and_rows(Page page, Complaints complaints) {
        choose(page, "West Midlands");

        LibreOffice opened = LibreOffice.open(taken(page, "as Excel"));

        assertThat(opened.values(0)).startsWith(AnalystsTable.COLUMNS.toArray(String[]::new));
        List<List<String>> rows = IntStream.rangeClosed(1, AUTHORITIES_OF_THE_WEST_MIDLANDS)
                .mapToObj(opened::values)
                .toList();
        List<String> stoke = rows.stream()
                .filter(row -> row.contains("Stoke-on-Trent"))
                .findFirst()
                .orElseThrow();
        assertThat(stoke).contains("good", "2022-10-14", "2022-12-05");
        complaints.assertNone();
    }

    private static void choose(Page page, String region) {
        page.navigate(Address.of("/authorities"));
        page.getByLabel("Region").selectOption(region);
        page.getByText("one row an authority of " + region).waitFor();
    }

    private Path taken(Page page, String link) {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String cell(List<String> row, String column) {
        return row.get(AnalystsTable.COLUMNS.indexOf(column));
    }
}
