package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.Report;

/** Something of everything that operations are about. */
final class World {
    static final String AUTHORITY = "blackpool";
    private static final String UNDECIDED = "blackburn-with-darwen";
    static final List<String> AUTHORITIES = List.of(AUTHORITY, UNDECIDED);

    /** Query parameters without which an operation has no answer. */
    static final Map<String, String> NEEDED = Map.of(
            "searchPassages",
            "q=door",
            "compareAuthorities",
            "authority_id=blackpool&authority_id=blackburn-with-darwen");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PUBLICATION = "contract-2";

    private final FindingsTopic findings;
    private final String endpoint;
    private final Map<String, Supplier<String>> placeholders = new HashMap<>();
    private int items;

    /**
     * Fills the register.
     *
     * @param findings takes what is read
     * @param endpoint where webhooks may post to; nobody answers there
     */
    World(FindingsTopic findings, String endpoint) {
        this.findings = findings;
        this.endpoint = endpoint;
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        findings.send(
                Report.in("contract-1")
                        .about(AUTHORITY)
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                Report.in(PUBLICATION)
                        .about(AUTHORITY)
                        .published(today.minusDays(3).toString())
                        .ended(today.minusDays(40).toString())
                        .leaders(Grade.REQUIRES_IMPROVEMENT)
                        .build());
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/rating-changes?authority_id=" + AUTHORITY)
                        .then()
                        .body("items", hasSize(1)));
        placeholders.put("authority_id", () -> AUTHORITY);
        placeholders.put("publication_id", () -> PUBLICATION);
        placeholders.put("inspection_id", () -> first("inspections", "inspection_id"));
        placeholders.put("finding_id", () -> first("findings", "finding_id"));
        placeholders.put("rating_change_id", () -> first("rating-changes", "rating_change.rating_change_id"));
        placeholders.put("theme_id", () -> "front-door");
        placeholders.put("region", () -> "north-west");
        placeholders.put("item_id", this::item);
        placeholders.put("decision_id", this::decision);
        placeholders.put("webhook_id", this::webhook);
        placeholders.put("digest_id", World::digest);
        placeholders.put("token", () -> "nobody-has-it");
    }

    /** What a placeholder of a path may stand for; made anew where an operation may use it up. */
    String value(String placeholder) {
        return placeholders.get(placeholder).get();
    }

    static RequestSpecification withKey() {
        return given().header("X-API-Key", "a key for tests").contentType("application/json");
    }

    private static String first(String list, String id) {
        return given().get("/api/v1/" + list + "?authority_id=" + AUTHORITY).path("items[0]." + id);
    }

    /** One that nobody has decided. */
    private String item() {
        items++;
        String publication = "contract-item-" + items;
        findings.send(Report.in(publication)
                .about(UNDECIDED)
                .ended("20%02d-05-20".formatted(items))
                .leaders(Grade.GOOD)
                .needsReview("judgements.leaders", "Table and text differ.")
                .build());
        String of = "items.findAll { it.item.claim.publication_id == '" + publication + "' }";
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/review-items?limit=200&authority_id=" + UNDECIDED)
                        .then()
                        .body(of + ".size()", greaterThan(0)));
        return given().get("/api/v1/review-items?limit=200&authority_id=" + UNDECIDED)
                .path(of + "[0].item.item_id");
    }

    /** One that is in force. */
    private String decision() {
        String decision = withKey()
                .body("{\"verdict\":\"confirm\"}")
                .post("/api/v1/review-items/" + item() + "/decisions")
                .then()
                .statusCode(202)
                .extract()
                .path("decision_id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/review-decisions/" + decision)
                        .then()
                        .statusCode(200)
                        .body("in_force", equalTo(true)));
        return decision;
    }

    private String webhook() {
        return withKey()
                .body(Map.of("url", endpoint, "events", Map.of("types", List.of("authority.succeeded"))))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.webhook_id");
    }

    private static String digest() {
        return withKey()
                .body(Map.of("address", "contract@example.org"))
                .post("/api/v1/digests")
                .then()
                .statusCode(201)
                .extract()
                .path("digest_id");
    }
}
