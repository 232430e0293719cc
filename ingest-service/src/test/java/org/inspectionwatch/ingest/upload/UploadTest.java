package org.inspectionwatch.ingest.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.PublishedEvents;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class UploadTest {
    private static final String PATH = "/api/v1/publications";

    @Test
    void an_uploaded_file_is_published_with_what_the_form_says() {
        Response answer = withKey()
                .multiPart("file", "letter.txt", bytes("An uploaded letter."), "application/pdf")
                .multiPart("location", "letter.txt")
                .multiPart("urn", "80500")
                .multiPart("title", "Letter")
                .multiPart("published", "3 may 2022")
                .post(PATH);

        answer.then().statusCode(201).body("revision", equalTo(1)).body("outcome", equalTo("new"));
        try (PublishedEvents events = new PublishedEvents()) {
            PublicationRevised event = events.await(1, "letter.txt").getFirst();
            assertThat(event.publication().publicationId()).isEqualTo(answer.path("publication_id"));
            assertThat(event.publication().sourceId()).isEqualTo("upload");
            assertThat(event.publication().mediaType()).isEqualTo("text/plain");
            assertThat(event.publication().published()).isEqualTo(LocalDate.of(2022, 5, 3));
            assertThat(event.listing().urn()).isEqualTo("80500");
        }
    }

    @Test
    void the_same_again_is_nothing_new_and_other_bytes_are_revision_two() {
        upload("twice.txt", "First words.").then().statusCode(201);

        upload("twice.txt", "First words.")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("outcome", equalTo("unchanged"));
        upload("twice.txt", "Other words.")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("outcome", equalTo("revised"));
    }

    @Test
    void two_files_of_one_name_are_two_publications_unless_a_location_says_otherwise() {
        String first = uploadUnplaced("Report of one council.").path("publication_id");
        String second = uploadUnplaced("Report of another council.").path("publication_id");

        assertThat(second).isNotEqualTo(first);
        uploadUnplaced("Report of one council.")
                .then()
                .statusCode(200)
                .body("publication_id", equalTo(first))
                .body("outcome", equalTo("unchanged"));
    }

    @Test
    void the_bytes_come_back_as_they_were_and_as_a_download() {
        String location =
                upload("back é.html", "<html><script>alert(1)</script></html>").header("Location");

        Response answer = given().get(location);

        assertThat(answer.asByteArray()).isEqualTo(bytes("<html><script>alert(1)</script></html>"));
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''back%20%C3%A9.html");
        given().header("If-None-Match", answer.header("ETag"))
                .get(location)
                .then()
                .statusCode(304);
    }

    @Test
    void a_revision_that_does_not_exist_is_a_404_problem() {
        given().get(PATH + "/nobody/revisions/1/content")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("nobody"));
    }

    @Test
    void an_upload_without_key_or_with_a_wrong_one_is_refused_and_keeps_nothing() {
        given().multiPart("file", "refused.txt", bytes("x"))
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("X-API-Key is missing"));
        given().header("X-API-Key", "guessed")
                .multiPart("file", "refused.txt", bytes("x"))
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("not the right one"));

        upload("refused.txt", "x").then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void parts_that_cannot_be_used_are_named() {
        withKey()
                .multiPart("file", "bad.txt", bytes("x"))
                .multiPart("urn", "abc")
                .multiPart("published", "31 june 2017")
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("urn"))
                .body("violations[1].field", equalTo("published"))
                .body("violations[1].message", equalTo("'31 june 2017' is no date of publication."));
    }

    @Test
    void parts_that_are_unknown_or_come_twice_are_refused_and_nothing_is_kept() {
        withKey()
                .multiPart("file", "one.txt", bytes("The first of two."))
                .multiPart("file", "two.txt", bytes("The second of two."))
                .multiPart("location", "only-one.txt")
                .multiPart("publised", "2020-01-01")
                .multiPart("urn", "80462")
                .multiPart("urn", "80462")
                .multiPart("extra", "extra.txt", bytes("x"))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.in", everyItem(equalTo("form")))
                .body("violations.field", containsInAnyOrder("file", "publised", "urn", "extra"))
                .body("violations.find { it.field == 'file' }.message", equalTo("The part 'file' comes 2 times."))
                .body(
                        "violations.find { it.field == 'publised' }.message",
                        equalTo("The part 'publised' is not known here; there are: file, location, urn, provider,"
                                + " title, url, published."));

        upload("only-one.txt", "The first of two.").then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void a_file_in_the_place_of_words_is_refused() {
        withKey()
                .multiPart("file", "words.txt", bytes("x"))
                .multiPart("title", "title.txt", bytes("A title"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", contains("title"))
                .body("detail", equalTo("The part 'title' is a file."));
    }

    @Test
    void a_day_of_publication_that_is_still_to_come_is_refused() {
        withKey()
                .multiPart("file", "early.txt", bytes("x"))
                .multiPart(
                        "published",
                        LocalDate.now(ZoneId.of("Europe/London")).plusDays(2).toString())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("published"))
                .body("violations[0].in", equalTo("form"))
                .body("violations[0].message", containsString("is still to come"));
    }

    @Test
    void a_missing_or_empty_file_is_a_400_problem() {
        withKey()
                .multiPart("urn", "80500")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"));
        upload("empty.txt", "").then().statusCode(400).body("detail", equalTo("The file is empty."));
    }

    @Test
    void a_file_over_the_limit_is_a_413_problem() {
        upload("large.txt", "x".repeat(InboxResource.MAX_FILE_SIZE + 1))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("over the limit"));
    }

    private static RequestSpecification withKey() {
        return given().header("X-API-Key", InboxResource.API_KEY);
    }

    private static Response upload(String name, String content) {
        MultiPartSpecification location = new MultiPartSpecBuilder(name)
                .controlName("location")
                .charset(StandardCharsets.UTF_8)
                .build();
        return withKey()
                .multiPart("file", "f.txt", bytes(content))
                .multiPart(location)
                .post(PATH);
    }

    private static Response uploadUnplaced(String content) {
        return withKey().multiPart("file", "report.txt", bytes(content)).post(PATH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
