package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.contracts.text.UnreadableText.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that ask for much memory or time: each ends at a limit, and the reason names it. */
class PdfBombsTest {
    private static final String FONT = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
    private static final String HELLO = "BT /F1 12 Tf 72 700 Td (Good) Tj ET ";

    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());

    @Test
    void a_written_page_is_read() {
        byte[] pdf = RawPdf.onePage(FONT).stream("", HELLO).bytes();

        assertThat(texts.read(pdf)).isInstanceOf(PagedText.class);
    }

    @Test
    void a_stream_packed_twice_is_over_the_limit() {
        byte[] twice = RawPdf.deflated(RawPdf.deflated(RawPdf.blanks(64)));

        byte[] pdf = RawPdf.onePage(FONT).stream("/Filter [/FlateDecode /FlateDecode]", twice)
                .bytes();

        assertThat(twice).hasSizeLessThan(4_000);
        assertOverLimit(pdf, "unpacks to more than the limit of 33554432 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[/ASCIIHexDecode /FlateDecode]", "[/AHx /Fl]", "[ /A#53CIIHexDecode/FlateDecode ]"})
    void a_packed_stream_in_letters_is_over_the_limit(String filters) {
        byte[] letters = RawPdf.hex(RawPdf.deflated(RawPdf.blanks(64)));

        byte[] pdf = RawPdf.onePage(FONT).stream("/Filter " + filters, letters).bytes();

        assertOverLimit(pdf, "unpacks to more than the limit of 33554432 bytes");
    }

    @Test
    void a_stream_packed_many_times_over_is_over_the_limit() {
        byte[] data = RawPdf.blanks(1);
        for (int i = 0; i < 12; i++) {
            data = RawPdf.deflated(data);
        }

        byte[] pdf = RawPdf.onePage(FONT).stream("/Filter [" + "/FlateDecode ".repeat(12) + "]", data)
                .bytes();

        assertOverLimit(pdf, "packed 12 times over");
    }

    @Test
    void content_that_calls_itself_a_picture_is_over_the_limit() {
        byte[] packed = RawPdf.deflated(RawPdf.blanks(64));

        byte[] pdf = RawPdf.onePage(FONT).stream(
                        "/Subtype /Image /Width 60000 /Height 60000 /Filter /FlateDecode", packed)
                .bytes();

        assertOverLimit(pdf, "unpacks to more than the limit of 33554432 bytes");
    }

    @Test
    void a_picture_of_giant_size_is_not_unpacked() {
        byte[] packed = RawPdf.deflated(RawPdf.blanks(64));

        byte[] pdf = RawPdf.onePage(FONT + " /XObject << /I 5 0 R >>").stream("", "/I Do " + HELLO).stream(
                        "/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /BitsPerComponent 8"
                                + " /ColorSpace /DeviceRGB /Filter /FlateDecode",
                        packed)
                .bytes();

        assertThat(texts.read(pdf)).isInstanceOf(PagedText.class);
    }

    @Test
    void content_in_many_parts_is_over_the_limit_as_a_whole() {
        byte[] packed = RawPdf.deflated(RawPdf.blanks(16));
        RawPdf pdf = new RawPdf()
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ["
                                + "4 0 R ".repeat(200) + "] >>")
                        .stream("/Filter /FlateDecode", packed);

        assertOverLimit(pdf.bytes(), "unpacks to more than the limit");
    }

    @Test
    void objects_packed_into_a_stream_are_over_the_limit() {
        byte[] packed = RawPdf.deflated(RawPdf.blanks(64));

        byte[] pdf = RawPdf.onePage(FONT).stream("", HELLO).stream(
                        "/Type /ObjStm /Subtype /Image /N 1 /First 4 /Filter /FlateDecode", packed)
                .bytes();

        assertOverLimit(pdf, "unpacks to more than the limit of 33554432 bytes");
    }

    @Test
    void a_table_of_endless_entries_is_over_the_limit() {
        byte[] pdf = RawPdf.onePage(FONT).stream("", HELLO).stream(
                        "/Type /XRef /W [0 0 0] /Index [0 2000000000] /Size 2000000000 /Root 1 0 R", "x")
                .bytesWithLastAsTable();

        assertOverLimit(pdf, "entries without length");
    }

    @Test
    void a_table_of_many_objects_is_over_the_limit() {
        byte[] packed = RawPdf.deflated(RawPdf.blanks(16));

        byte[] pdf = RawPdf.onePage(FONT).stream("", HELLO).stream(
                        "/Type /XRef /W [1 1 1] /Index [0 2000000000] /Size 2000000000 /Root 1 0 R /Filter /FlateDecode",
                        packed)
                .bytesWithLastAsTable();

        assertOverLimit(pdf, "unpacks to more than the limit of 1048576 bytes");
    }

    @Test
    void more_pages_than_the_document_counts_are_over_the_limit() {
        RawPdf pdf = new RawPdf().object("<< /Type /Pages /Kids [" + pages(2_000) + "] /Count 1 >>");
        IntStream.range(0, 2_000).forEach(i -> pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));

        assertOverLimit(pdf.bytes(), "1001 pages, more than the limit of 1000");
    }

    @Test
    void a_tree_of_pages_that_contains_itself_ends() {
        byte[] pdf = new RawPdf()
                .object("<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 /Parent 2 0 R >>")
                .object("<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 3 0 R >>")
                .bytes();

        assertThat(texts.read(pdf)).isInstanceOf(UnreadableText.class);
    }

    @Test
    void a_deep_tree_of_pages_is_over_the_limit() {
        RawPdf pdf = new RawPdf();
        int depth = 50_000;
        for (int i = 0; i < depth; i++) {
            pdf.object("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(i + 3));
        }
        pdf.object("<< /Type /Page /MediaBox [0 0 595 842] >>");

        assertOverLimit(pdf.bytes(), "nested too deep");
    }

    @Test
    void an_outline_that_contains_itself_is_not_read() {
        RawPdf pdf = RawPdf.onePage(FONT).stream("", HELLO)
                .object("<< /First 5 0 R /Last 5 0 R /Next 5 0 R /Parent 5 0 R /Title (x) >>");

        assertThat(texts.read(pdf.bytes())).isInstanceOf(PagedText.class);
    }

    @Test
    void states_saved_without_end_are_over_the_limit() {
        byte[] pdf = RawPdf.onePage(FONT).stream(
                        "/Filter /FlateDecode",
                        RawPdf.deflated("q ".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII)))
                .bytes();

        assertOverLimit(pdf, "states of drawing");
    }

    @Test
    void a_form_that_draws_itself_ends() {
        byte[] pdf = RawPdf.onePage(FONT + " /XObject << /A 5 0 R >>").stream("", HELLO + "/A Do").stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
                        "/A Do")
                .bytes();

        assertThat(texts.read(pdf)).isNotNull();
    }

    @Test
    void forms_that_draw_each_other_again_and_again_are_over_the_limit() {
        RawPdf pdf = RawPdf.onePage(FONT + " /XObject << /A 5 0 R >>").stream("", "/A Do");
        for (int i = 6; i < 40; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A %d 0 R >> >>"
                            .formatted(i),
                    "/A Do ".repeat(20));
        }
        PdfText hasty =
                new PdfText(new PdfLimits(10, 1_000, 20_000, 1024 * 1024, Duration.ofSeconds(60)), Clock.systemUTC());

        PublicationText text = hasty.read(pdf.bytes());

        assertThat(text)
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.message())
                                .isEqualTo("the PDF draws more than the limit of 20000 steps"));
    }

    @Test
    void thousands_of_fonts_are_read_within_the_limit_of_time() {
        int fonts = 3_000;
        String resources = IntStream.range(0, fonts)
                .mapToObj("/F%1$d << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Name /F%1$d >>"::formatted)
                .collect(Collectors.joining(" ", "/Font << ", " >>"));
        String content = IntStream.range(0, fonts)
                .mapToObj("BT /F%d 12 Tf 72 700 Td (x) Tj ET"::formatted)
                .collect(Collectors.joining(" "));
        byte[] pdf = RawPdf.onePage(resources).stream("", content).bytes();
        PdfText hasty = new PdfText(PdfLimits.DEFAULT, new TickingClock(Duration.ofMillis(100)));

        assertThat(hasty.read(pdf))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.message())
                                .isEqualTo("reading the PDF took longer than the limit of 60 seconds"));
    }

    private static String pages(int count) {
        return IntStream.range(3, 3 + count).mapToObj("%d 0 R"::formatted).collect(Collectors.joining(" "));
    }

    private void assertOverLimit(byte[] pdf, String reason) {
        assertThat(texts.read(pdf)).isInstanceOfSatisfying(UnreadableText.class, unreadable -> {
            assertThat(unreadable.message()).contains(reason);
            assertThat(unreadable.cause()).isEqualTo(Cause.OVER_LIMIT);
        });
    }
}
