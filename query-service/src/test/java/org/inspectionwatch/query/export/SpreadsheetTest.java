package org.inspectionwatch.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.query.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers find in the files. */
class SpreadsheetTest {
    private static final Sheet<Cells> SHEET = new Sheet<>(
            "cells",
            List.of(
                    Column.number("number", Cells::number),
                    Column.text("name", Cells::name),
                    Column.date("day", Cells::day),
                    Column.flag("sure", Cells::sure),
                    Column.link("link", Cells::link)));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder;

    @Test
    void payloads_stay_text_in_csv_and_come_back_as_they_were() throws IOException {
        Path file = write(Format.CSV, payloads());

        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(file)).stream()
                .toList();

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows.stream().map(row -> CsvText.original(row.getField("name"))))
                .containsExactlyElementsOf(payloads().stream().map(Cells::name).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("name").strip()).doesNotStartWith("=").doesNotStartWith("+");
            assertThat(row.getField("name").strip()).doesNotStartWith("-").doesNotStartWith("@");
        });
    }

    @Test
    void payloads_are_no_formulas_to_a_spreadsheet_program() throws IOException {
        Path csv = write(Format.CSV, payloads());
        Path xlsx = write(Format.XLSX, payloads());

        assertThat(LibreOffice.open(csv).formulas()).isEmpty();
        assertThat(LibreOffice.open(xlsx).formulas()).isEmpty();
    }

    @Test
    void payloads_are_inline_text_in_xlsx() throws IOException {
        Path file = write(Format.XLSX, payloads());

        String sheet = sheet(file, 1);
        assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ").contains("&lt;/t&gt;&lt;/is&gt;");
    }

    @Test
    void xlsx_opens_with_typed_columns_a_frozen_header_and_filters() throws IOException {
        Path file = write(
                Format.XLSX,
                List.of(
                        new Cells(80552, "Shropshire", DAY, true, "https://example.org/1"),
                        new Cells(-3, "  =1+1", null, false, "javascript:alert(1)")));

        LibreOffice opened = LibreOffice.open(file);

        assertThat(opened.values(0)).startsWith("number", "name", "day", "sure", "link");
        assertThat(opened.types(1)).startsWith("float", "string", "date", "string", "string");
        assertThat(opened.values(1)).startsWith("80552", "Shropshire", "2024-02-29", "true", "https://example.org/1");
        assertThat(opened.types(2)).startsWith("float", "string", "", "string", "string");
        assertThat(sheet(file, 1)).containsPattern("<pane [^>]*ySplit=\"1\" [^>]*state=\"frozen\"");
        assertThat(opened.hasFilters()).isTrue();
        assertThat(opened.formulas()).isEmpty();
    }

    @Test
    void addresses_other_than_of_the_web_are_no_links() throws IOException {
        Path file = write(Format.XLSX, List.of(new Cells(1, "a", DAY, true, "javascript:alert(1)")));

        assertThat(sheet(file, 1)).contains("javascript:alert(1)").doesNotContain("<hyperlink ");
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another() throws IOException {
        Path file = folder.resolve("full.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Rows<Cells> rows = new XlsxRows<>(SHEET, out, 300)) {
            for (int i = 0; i < 700; i++) {
                rows.add(new Cells(i, "row", DAY, true, null));
            }
        }

        assertThat(sheet(file, 1)).contains("A1:E300");
        assertThat(sheet(file, 3)).contains("A1:E103");
        assertThat(LibreOffice.open(file).sheets()).containsExactly("cells", "cells 2", "cells 3");
    }

    @Test
    void a_text_longer_than_a_cell_may_hold_is_cut_visibly() throws IOException {
        Path file = write(Format.XLSX, List.of(new Cells(1, "x".repeat(40_000), DAY, true, null)));

        assertThat(sheet(file, 1)).contains("x".repeat(XlsxRows.MOST_CHARACTERS - 1) + "&#x2026;");
    }

    @Test
    void a_file_whose_rows_end_early_has_no_end() throws IOException {
        Path file = folder.resolve("cut.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(catchThrowable(() -> Downloads.write(
                            Format.XLSX,
                            SHEET,
                            taker -> {
                                taker.take(new Cells(1, "a", DAY, true, null));
                                throw new IOException("The database is away.");
                            },
                            out)))
                    .hasMessage("The database is away.");
        }

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\u0005\u0006");
    }

    private static List<Cells> payloads() {
        List<Cells> rows = new ArrayList<>();
        List<String> payloads = Payloads.ofDocuments().toList();
        for (int i = 0; i < payloads.size(); i++) {
            rows.add(new Cells(i, payloads.get(i), DAY, true, payloads.get(i)));
        }
        return rows;
    }

    private Path write(Format format, List<Cells> rows) throws IOException {
        Path file = folder.resolve(format.slug() + "-file." + format.slug());
        try (OutputStream out = Files.newOutputStream(file)) {
            Downloads.write(
                    format,
                    SHEET,
                    taker -> {
                        for (Cells row : rows) {
                            taker.take(row);
                        }
                    },
                    out);
        }
        return file;
    }

    private static String sheet(Path file, int number) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath("xl/worksheets/sheet" + number + ".xml"));
        }
    }

    private record Cells(Integer number, String name, LocalDate day, Boolean sure, String link) {}
}
