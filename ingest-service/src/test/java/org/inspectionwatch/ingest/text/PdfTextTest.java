package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.contracts.text.UnreadableText.Cause;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());

    @Test
    void a_line_keeps_its_place_size_and_weight() {
        byte[] pdf = new DrawnPdf()
                .text("Overall effectiveness", 72, 100, FontName.HELVETICA_BOLD, 12)
                .bytes();

        Line line = lines(pdf).getFirst();

        assertThat(line.text()).isEqualTo("Overall effectiveness");
        assertThat(line.x()).isEqualTo(72);
        assertThat(line.y()).isEqualTo(100);
        assertThat(line.fontSize()).isEqualTo(12);
        assertThat(line.bold()).isTrue();
        assertThat(line.right()).isBetween(190.0, 215.0);
    }

    @Test
    void two_cells_of_a_row_are_two_lines() {
        byte[] pdf = new DrawnPdf()
                .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                .text("Good", 300, 100, FontName.HELVETICA, 12)
                .bytes();

        assertThat(lines(pdf)).extracting(Line::text).containsExactly("Care leavers", "Good");
    }

    @Test
    void words_placed_one_by_one_are_one_line_with_blanks() {
        byte[] pdf = new DrawnPdf()
                .text("Care", 72, 100, FontName.HELVETICA, 12)
                .text("leavers", 101, 100, FontName.HELVETICA, 12)
                .bytes();

        assertThat(lines(pdf)).extracting(Line::text).containsExactly("Care leavers");
    }

    @Test
    void lines_come_in_the_order_of_the_content_and_not_of_the_page() {
        byte[] pdf = new DrawnPdf()
                .text("second by place", 72, 200, FontName.HELVETICA, 12)
                .text("first by place", 72, 100, FontName.HELVETICA, 12)
                .bytes();

        assertThat(lines(pdf)).extracting(Line::text).containsExactly("second by place", "first by place");
    }

    @Test
    void a_superscript_number_is_a_mark_and_not_text() {
        byte[] pdf = new DrawnPdf()
                .text("safeguarding board", 72, 100, FontName.HELVETICA, 12)
                .text("1", 176, 95, FontName.HELVETICA, 7)
                .bytes();

        Line line = lines(pdf).getFirst();

        assertThat(line.text()).isEqualTo("safeguarding board");
        assertThat(line.marks()).isEqualTo("1");
    }

    @Test
    void a_footnote_begins_with_its_mark() {
        byte[] pdf = new DrawnPdf()
                .text("2", 72, 696, FontName.HELVETICA, 6)
                .text("As counted in March.", 76, 700, FontName.HELVETICA, 10)
                .bytes();

        Line line = lines(pdf).getFirst();

        assertThat(line.text()).isEqualTo("As counted in March.");
        assertThat(line.marks()).isEqualTo("2");
    }

    @Test
    void a_line_printed_twice_to_look_bold_is_one_line() {
        byte[] pdf = new DrawnPdf()
                .text("Outstanding", 72, 100, FontName.HELVETICA, 12)
                .text("Outstanding", 72.2f, 100, FontName.HELVETICA, 12)
                .bytes();

        assertThat(lines(pdf)).extracting(Line::text).containsExactly("Outstanding");
    }

    @Test
    void a_turned_page_is_read_as_it_is_displayed() {
        byte[] pdf = new DrawnPdf().turned("Leaders", 100, 300).bytes();

        PagedText text = (PagedText) texts.read(pdf);

        assertThat(text.pages().getFirst().width())
                .isGreaterThan(text.pages().getFirst().height());
        assertThat(text.pages().getFirst().lines()).extracting(Line::text).containsExactly("Leaders");
    }

    @Test
    void bytes_that_are_no_pdf_are_corrupt() {
        assertUnreadable(
                "<html><title>Report not found</title></html>".getBytes(StandardCharsets.UTF_8), Cause.CORRUPT);
        assertUnreadable(new byte[0], Cause.CORRUPT);
    }

    @Test
    void a_file_that_breaks_off_is_corrupt_and_not_shorter() {
        byte[] whole = new DrawnPdf()
                .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                .bytes();

        assertUnreadable(Arrays.copyOf(whole, whole.length - 30), Cause.CORRUPT);
    }

    @Test
    void scrambled_files_never_make_it_fail() {
        byte[] whole = new DrawnPdf()
                .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 20; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }

            assertThat(texts.read(broken)).isNotNull();
        }
    }

    @Test
    void a_locked_file_is_encrypted() {
        assertUnreadable(
                new DrawnPdf().text("secret", 72, 100, FontName.HELVETICA, 12).locked("owner", "user"),
                Cause.ENCRYPTED);
    }

    @Test
    void pages_without_text_have_no_text_layer() {
        assertUnreadable(new DrawnPdf().bytes(), Cause.NO_TEXT_LAYER);
    }

    @Test
    void too_many_pages_are_over_the_limit() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 2_000; i++) {
            pdf.page();
        }

        UnreadableText unreadable = assertUnreadable(pdf.bytes(), Cause.OVER_LIMIT);

        assertThat(unreadable.message()).contains("2001 pages").contains("1000");
    }

    @Test
    void a_stream_that_unpacks_to_gigabytes_is_over_the_limit() {
        UnreadableText unreadable = assertUnreadable(DrawnPdf.bomb(64 * 1024 * 1024), Cause.OVER_LIMIT);

        assertThat(unreadable.message()).contains("unpacks");
    }

    @Test
    void a_stream_that_hides_its_filter_is_over_the_limit_all_the_same() {
        String bomb = new String(DrawnPdf.bomb(64 * 1024 * 1024), StandardCharsets.ISO_8859_1);

        byte[] hidden = bomb.replace("/FlateDecode", "/#46lateDecode").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(hidden).isNotEqualTo(bomb.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(assertUnreadable(hidden, Cause.OVER_LIMIT).message()).contains("unpacks");
    }

    @Test
    void too_many_characters_are_over_the_limit() {
        PdfText few = new PdfText(new PdfLimits(10, 5, 1_000, 1024 * 1024, Duration.ofSeconds(60)), Clock.systemUTC());

        PublicationText text = few.read(new DrawnPdf()
                .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                .bytes());

        assertThat(text)
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.cause()).isEqualTo(Cause.OVER_LIMIT));
    }

    @Test
    void reading_past_its_time_is_over_the_limit() {
        Clock hasty = new TickingClock(Duration.ofSeconds(61));

        PublicationText text = new PdfText(PdfLimits.DEFAULT, hasty)
                .read(new DrawnPdf()
                        .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                        .bytes());

        assertThat(text)
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.message()).contains("60 seconds"));
    }

    @Test
    void the_same_bytes_give_the_same_text() {
        byte[] pdf = new DrawnPdf()
                .text("Care leavers", 72, 100, FontName.HELVETICA, 12)
                .bytes();

        assertThat(texts.read(pdf)).isEqualTo(texts.read(pdf));
    }

    private List<Line> lines(byte[] pdf) {
        return ((PagedText) texts.read(pdf)).pages().getFirst().lines();
    }

    private UnreadableText assertUnreadable(byte[] pdf, Cause cause) {
        PublicationText text = texts.read(pdf);
        assertThat(text)
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        unreadable -> assertThat(unreadable.cause()).isEqualTo(cause));
        return (UnreadableText) text;
    }
}
