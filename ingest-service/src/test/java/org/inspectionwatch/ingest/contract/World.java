package org.inspectionwatch.ingest.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.OnePagePdf;

/** Something of everything that operations are about. */
final class World {
    /** Query parameters without which an operation has no answer. */
    static final Map<String, String> NEEDED = Map.of("exportArchive", "from=2026-01-01&until=2026-02-01");

    private final Map<String, String> placeholders = Map.of(
            "source_id",
            RestingSource.ID,
            "publication_id",
            handIn(OnePagePdf.saying("Overall effectiveness: good")),
            "revision",
            "1",
            "page",
            "1");

    /** What a placeholder of a path stands for; the publication is a PDF. */
    String value(String placeholder) {
        return placeholders.get(placeholder);
    }

    /** Id of a publication whose bytes are of that media type. */
    static String publication(String mediaType) {
        return handIn(
                switch (mediaType) {
                    case "application/pdf" -> OnePagePdf.saying("Overall effectiveness: good");
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
}
