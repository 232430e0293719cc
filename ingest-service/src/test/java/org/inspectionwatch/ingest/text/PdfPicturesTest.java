package org.inspectionwatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfPicturesTest {
    private static final PdfPictures PICTURES = new PdfPictures(PdfLimits.DEFAULT, Clock.systemUTC());
    private static final byte[] REPORT = new DrawnPdf()
            .text("Overall effectiveness", 60, 100, FontName.HELVETICA, 12)
            .text("Good", 300, 100, FontName.HELVETICA_BOLD, 12)
            .page()
            .text("Leaders know their services.", 60, 400, FontName.HELVETICA, 12)
            .bytes();

    @Test
    void words_are_marked_where_they_stand() throws Exception {
        PagePicture picture = PICTURES.draw(REPORT, 1, 595, List.of("Good", "nowhere"));

        BufferedImage image = image(picture);
        assertThat(picture.marked()).isEqualTo(1);
        assertThat(image.getWidth()).isBetween(594, 595);
        assertThat(image.getHeight()).isBetween(841, 842);
        assertThat(yellow(image)).as("left, top, right, bottom").satisfies(box -> {
            assertThat(box[0]).isBetween(295, 301);
            assertThat(box[1]).isBetween(85, 95);
            assertThat(box[2]).isBetween(325, 340);
            assertThat(box[3]).isBetween(100, 106);
        });
    }

    @Test
    void a_page_without_marks_is_the_page_alone() throws Exception {
        PagePicture picture = PICTURES.draw(REPORT, 2, 300, List.of("Good"));

        assertThat(picture.marked()).isZero();
        assertThat(yellow(image(picture))[0]).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void marks_follow_a_turned_page() throws Exception {
        byte[] turned = new DrawnPdf().turned("Landscape words", 100, 200).bytes();

        BufferedImage image = image(PICTURES.draw(turned, 1, 842, List.of("Landscape words")));

        assertThat(image.getWidth()).isGreaterThan(image.getHeight());
        assertThat(yellow(image)[0]).isBetween(95, 105);
        assertThat(yellow(image)[3]).isBetween(198, 208);
    }

    @Test
    void there_is_no_picture_of_what_is_not_there() {
        assertThatThrownBy(() -> PICTURES.draw(REPORT, 3, 300, List.of())).hasMessage("The document has no page 3.");
        assertThatThrownBy(() -> PICTURES.draw("no PDF".getBytes(StandardCharsets.UTF_8), 1, 300, List.of()))
                .isInstanceOf(PictureRefusedException.class);
    }

    @Test
    void a_page_that_asks_for_too_much_is_refused() {
        assertThatThrownBy(() -> PICTURES.draw(DrawnPdf.bomb(64 * 1024 * 1024), 1, 300, List.of()))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessageContaining("limit");
    }

    @Test
    void pictures_that_unpack_to_too_much_are_left_out() throws Exception {
        String resources = "/XObject << /Huge 5 0 R /Bomb 6 0 R /Small 7 0 R >>";
        byte[] pdf = RawPdf.onePage(resources).stream(
                        "",
                        "q 100 0 0 100 0 0 cm /Huge Do Q q 100 0 0 100 200 0 cm /Bomb Do Q q 100 0 0 100 400 0 cm /Small Do Q")
                .stream(image(60_000, 60_000), RawPdf.deflated(new byte[16]))
                .stream(image(10, 10), RawPdf.deflated(RawPdf.blanks(80)))
                .stream(image(10, 10), RawPdf.deflated(new byte[100]))
                .bytes();

        BufferedImage image = image(PICTURES.draw(pdf, 1, 595, List.of()));

        assertThat(image.getRGB(50, 800)).as("the huge one").isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(250, 800)).as("the bomb").isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(450, 800)).as("the small one").isEqualTo(0xFF000000);
    }

    @Test
    void a_page_of_text_takes_a_byte_a_pixel_at_most() throws Exception {
        assertThat(image(PICTURES.draw(REPORT, 1, 900, List.of())).getColorModel())
                .isInstanceOf(IndexColorModel.class);
    }

    @Test
    void a_page_with_a_photograph_keeps_its_colours() throws Exception {
        byte[] photograph = new byte[3 * 40 * 40];
        new Random(7).nextBytes(photograph);
        byte[] pdf =
                RawPdf.onePage("/XObject << /Photo 5 0 R >>").stream("", "q 500 0 0 500 0 0 cm /Photo Do Q").stream(
                                image(40, 40).replace("DeviceGray", "DeviceRGB"), RawPdf.deflated(photograph))
                        .bytes();

        assertThat(image(PICTURES.draw(pdf, 1, 595, List.of())).getColorModel()).isNotInstanceOf(IndexColorModel.class);
    }

    private static String image(int width, int height) {
        return "/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
                .formatted(width, height);
    }

    private static BufferedImage image(PagePicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    /** Left, top, right and bottom of what is yellow. */
    private static int[] yellow(BufferedImage image) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb & 0xFF) < 200 && ((rgb >> 16) & 0xFF) > 240) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }
}
