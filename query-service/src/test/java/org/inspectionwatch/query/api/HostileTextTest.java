package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** Scripts in the words of documents are words: they come out as they went in, in JSON that no browser takes for a page. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class HostileTextTest extends RegisterFlow {
    private static final List<String> SHAPES = List.of(
            "<script>alert(%d)</script>",
            "<img src=x onerror=alert(%d)>",
            "<svg/onload=alert(%d)>",
            "\"><script>alert(%d)</script>",
            "'-alert(%d)-'",
            "</title><script>alert(%d)</script>",
            "<b>capybara</b><i onclick=\"alert(%d)\">x</i>",
            "javascript:alert(%d)",
            "{{constructor.constructor('alert(%d)')()}}",
            "{#include x}{alert:%d}{/include}",
            "<!--<img src=\"--><img src=x onerror=alert(%d)//\">",
            "&lt;script&gt;alert(%d)&lt;/script&gt;",
            "<a href=\"https://example.org/%d?a=1&b=2\">capybara</a>",
            "=HYPERLINK(\"https://example.org/%d\";\"x\")",
            "@SUM(1+%d)*cmd|' /C calc'!A0",
            "<style>@import'https://example.org/%d'</style>",
            "<iframe srcdoc=\"<script>alert(%d)</script>\">",
            "\u202e<script>alert(%d)</script>",
            "]]><script>alert(%d)</script>",
            "\\u003cscript\\u003ealert(%d)\\u003c/script\\u003e");
    private static final int PAYLOADS = 100;

    @Test
    void a_hundred_scripts_come_back_as_plain_text() {
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < PAYLOADS; number++) {
            texts.add("The capybara wrote %s today."
                    .formatted(SHAPES.get(number % SHAPES.size()).formatted(number)));
        }
        findings.send(recent("wokingham-1", "wokingham")
                .allGrades(Grade.GOOD)
                .theme(texts.stream()
                        .map(text -> new ThemeTag("supervision", Polarity.STRENGTH, Role.NARRATIVE, text, 1, null))
                        .toArray(ThemeTag[]::new))
                .build());
        settled("wokingham");

        JsonPath found = json(given().get("/api/v1/search?q=capybara&limit=200"));
        List<List<Map<String, Object>>> snippets = found.getList("items.snippet");
        JsonPath listed = json(given().get("/api/v1/themes/supervision/passages?authority_id=wokingham&limit=200"));

        assertThat(snippets.stream().map(HostileTextTest::joined)).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(snippets)
                .allSatisfy(pieces -> assertThat(pieces)
                        .filteredOn(piece -> Boolean.TRUE.equals(piece.get("match")))
                        .extracting(piece -> piece.get("text"))
                        .isNotEmpty()
                        .containsOnly("capybara"));
        assertThat(listed.<String>getList("items.passage.evidence")).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void what_was_asked_for_comes_back_in_problems_as_plain_text_too() {
        given().queryParam("q", "x")
                .queryParam("theme", "<script>alert(1)</script>")
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static JsonPath json(Response response) {
        response.then().statusCode(200);
        assertThat(response.contentType()).startsWith("application/json");
        return response.jsonPath();
    }

    private static String joined(List<Map<String, Object>> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.get("text")));
        return text.toString();
    }
}
