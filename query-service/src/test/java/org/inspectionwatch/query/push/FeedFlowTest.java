package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class FeedFlowTest {
    @Inject
    DataSource dataSource;

    ToldEvents told;

    @BeforeEach
    void connect() {
        told = new ToldEvents(dataSource, OwnAuthorities.of(getClass()));
    }

    @Test
    void a_feed_leads_back_to_the_first_event_and_its_archive_never_changes() throws Exception {
        tell("stockport", 1, 120);
        String feed = "/feeds/authorities/stockport.atom";

        List<String> ids = new ArrayList<>();
        for (String path = feed; path != null; path = FeedLinks.previous(read(path))) {
            read(path).getEntries().stream()
                    .map(Entry::getId)
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
        }
        String archived =
                given().get(feed + "?page=2").then().statusCode(200).extract().asString();
        given().redirects()
                .follow(false)
                .get(feed + "?page=3")
                .then()
                .statusCode(307)
                .header("Location", endsWith(feed));
        tell("stockport", 121, 160);

        assertThat(ids).hasSize(120);
        assertThat(ids.getFirst()).isEqualTo("tag:inspectionwatch.org,2026:event/stockport-120");
        assertThat(given().get(feed + "?page=2").asString()).isEqualTo(archived).contains("archive");
        given().get(feed + "?page=3").then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void entries_are_plain_words_with_a_link_to_the_report() throws Exception {
        told.tell(ToldEvents.changed("words", "oldham", Direction.DECLINED));

        Entry entry = read("/feeds/authorities/oldham.atom").getEntries().getFirst();

        assertThat(entry.getTitle())
                .isEqualTo("Oldham: the impact of leaders declined from Good to Requires improvement");
        assertThat(entry.getContents().getFirst().getValue())
                .contains("Now: Requires improvement, ILACS inspection, report of 2 March 2026.");
        assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo("https://reports.example.org/1?a=b&c=<d>");
    }

    @Test
    void a_reader_who_has_the_document_is_not_sent_it_again() {
        tell("rochdale", 1, 3);
        Response first = given().get("/feeds/regions/north-west.atom");
        first.then().statusCode(200).contentType("application/atom+xml");

        given().header("If-None-Match", first.header("ETag"))
                .get("/feeds/regions/north-west.atom")
                .then()
                .statusCode(304);
        tell("rochdale", 4, 4);
        given().header("If-None-Match", first.header("ETag"))
                .get("/feeds/regions/north-west.atom")
                .then()
                .statusCode(200);
    }

    @Test
    void feeds_of_nothing_are_problems() {
        given().get("/feeds/authorities/atlantis.atom").then().statusCode(404).contentType("application/problem+json");
        given().get("/feeds/regions/wales.atom").then().statusCode(404);
        given().get("/feeds/rating-changes.atom?page=0").then().statusCode(400);
        given().get("/feeds/rating-changes.atom?page=x").then().statusCode(400);
        given().get("/feeds/rating-changes.atom").then().statusCode(200);
    }

    private void tell(String authority, int first, int last) {
        IntStream.rangeClosed(first, last)
                .mapToObj(n -> ToldEvents.changed(authority + "-" + n, authority, Direction.IMPROVED))
                .forEach(told::tell);
    }

    private static Feed read(String path) throws Exception {
        return (Feed)
                new WireFeedInput().build(new StringReader(given().get(path).asString()));
    }
}
