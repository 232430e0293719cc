package org.inspectionwatch.ingest.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.fetch.FetchFailure;
import org.inspectionwatch.ingest.fetch.FetchOutcome;
import org.inspectionwatch.ingest.fetch.FetchRequest;
import org.inspectionwatch.ingest.fetch.Fetcher;
import org.inspectionwatch.ingest.fetch.HostRules;
import org.inspectionwatch.ingest.fetch.SourceTerms;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class ArchiveTest {
    private static final Instant NOON = Instant.parse("2001-02-03T12:00:00Z");

    @Inject
    ResponseArchive archive;

    @Inject
    Fetcher fetcher;

    @Inject
    HostRules rules;

    @Inject
    Jdbi jdbi;

    @Test
    void what_was_fetched_can_be_had_as_warc_with_its_terms() throws IOException {
        URI asked = URI.create("https://files.test/1");
        archive.keep(response(List.of(asked, URI.create("https://files.test/moved/1")), "Words.", NOON));
        archive.keep(response(List.of(URI.create("https://files.test/2")), "Others.", NOON.plusSeconds(86_400)));

        byte[] warc = given().header("X-API-Key", InboxResource.API_KEY)
                .queryParam("from", "2001-02-03")
                .queryParam("until", "2001-02-04")
                .get("/api/v1/archive")
                .then()
                .statusCode(200)
                .contentType("application/warc")
                .extract()
                .asByteArray();

        List<String> seen = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc))) {
            for (WarcRecord record : reader) {
                switch (record) {
                    case WarcResponse response -> {
                        assertThat(response.targetURI()).isEqualTo(asked);
                        assertThat(response.date()).isEqualTo(NOON);
                        assertThat(response.http().headers().map())
                                .containsEntry("etag", List.of("\"v1\""))
                                .doesNotContainKey("content-encoding");
                        seen.add(new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8));
                    }
                    case WarcMetadata metadata ->
                        assertThat(metadata.fields().map())
                                .containsEntry("licence", List.of("OGL-UK-3.0"))
                                .containsEntry("attribution", List.of("Contains public sector information"))
                                .containsEntry("redirected-to", List.of("https://files.test/moved/1"));
                    default -> assertThat(record.type()).isEqualTo("warcinfo");
                }
            }
        }
        assertThat(seen).containsExactly("Words.");
    }

    @Test
    void what_says_the_same_as_the_last_time_is_only_seen_again() {
        URI address = URI.create("https://files.test/same");
        archive.keep(response(List.of(address), "Same.", NOON));
        archive.keep(response(List.of(address), "Same.", NOON.plusSeconds(60)));
        archive.keep(response(List.of(address), "Other.", NOON.plusSeconds(120)));
        archive.keep(response(List.of(address), "Same.", NOON.plusSeconds(180)));

        List<Map<String, Object>> rows = jdbi.withHandle(handle -> handle.createQuery(
                        "select extract(epoch from last_seen_at - fetched_at)::int as seen from archived_response where address = :a order by id")
                .bind("a", address.toString())
                .mapToMap()
                .list());

        assertThat(rows).extracting(row -> row.get("seen")).containsExactly(60, 0, 0);
    }

    @Test
    void the_archive_needs_the_key_and_days() {
        given().get("/api/v1/archive?from=2001-02-03&until=2001-02-04").then().statusCode(401);
        given().header("X-API-Key", InboxResource.API_KEY)
                .get("/api/v1/archive?from=2001-02-03&until=yesterday")
                .then()
                .statusCode(400)
                .body("detail", containsString("until"));
    }

    @Test
    void without_a_contact_only_trusted_hosts_are_asked() {
        FetchOutcome outcome = fetcher.fetch(
                FetchRequest.of(URI.create("https://public.test/"), new SourceTerms("s", null, null), rules));

        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(FetchFailure.NO_CONTACT);
            assertThat(failed.message()).contains("inspection-watch.fetch.contact");
        });
    }

    private static ArchivedResponse response(List<URI> hops, String words, Instant at) {
        return new ArchivedResponse(
                hops,
                new ArchiveTerms("site", "OGL-UK-3.0", "Contains public sector information"),
                Map.of("etag", List.of("\"v1\""), "content-encoding", List.of("gzip")),
                "text/plain",
                words.getBytes(StandardCharsets.UTF_8),
                at);
    }
}
