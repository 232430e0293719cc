package org.inspectionwatch.ingest.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inspectionwatch.ingest.InboxResource;

/** Something of everything that operations are about. */
final class World {
    /** Query parameters without which an operation has no answer. */
    static final Map<String, String> NEEDED = Map.of("exportArchive", "from=2026-01-01&until=2026-02-01");

    private final Map<String, String> placeholders =
            Map.of("source_id", RestingSource.ID, "publication_id", handIn(pdf()), "revision", "1", "page", "1");

    /** What a placeholder of a path stands for; the publication is a PDF. */
    String value(String placeholder) {
        return placeholders.get(placeholder);
    }

    /** Id of a publication whose bytes are of that media type. */
    static String publication(String mediaType) {
        return handIn(
                switch (mediaType) {
                    case "application/pdf" -> pdf();
                    case "text/html" -> bytes("<html><body><p>A page.</p></body></html>");
                    case "text/plain" -> bytes("A letter.");
                    default -> new byte[] {0, 1, 2, 3};
                });
    }

    static Response send(byte[] file) {
        return given().header("X-API-Key", InboxResource.API_KEY)
                .multiPart("file", "contract", file)
                .post("/api/v1/publications");
    }

    private static String handIn(byte[] file) {
        Response answer = send(file);
        assertThat(answer.statusCode()).isBetween(200, 201);
        return answer.path("publication_id");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Overall effectiveness: good");
                content.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
