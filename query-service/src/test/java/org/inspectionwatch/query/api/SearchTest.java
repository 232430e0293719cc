package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class SearchTest extends RegisterFlow {

    @Test
    void praise_in_authorities_that_are_inadequate_is_one_query_with_quotes() {
        findings.send(
                Report.in("medway-1")
                        .about("medway")
                        .ended("2021-05-21")
                        .allGrades(Grade.INADEQUATE)
                        .theme(
                                said("supervision", Polarity.STRENGTH, "Zebras are supervised every week."),
                                said("supervision", Polarity.IMPROVEMENT, "Okapis are supervised too seldom."),
                                said("caseloads", Polarity.STRENGTH, "Keepers have few animals each."))
                        .build(),
                Report.in("medway-2")
                        .about("medway")
                        .kind(InspectionKind.MONITORING_VISIT)
                        .ended("2022-02-11")
                        .theme(said("supervision", Polarity.STRENGTH, "Supervision of zebras goes on well."))
                        .build(),
                Report.in("medway-3")
                        .about("medway")
                        .ended("2023-06-16")
                        .allGrades(Grade.GOOD)
                        .theme(said("supervision", Polarity.STRENGTH, "Supervision of zebras is excellent."))
                        .build());
        settled("medway");

        search(Map.of(
                        "q", "zebra supervision",
                        "theme", "supervision",
                        "polarity", "strength",
                        "grade", "inadequate"))
                .body("items", hasSize(2))
                .body("total.count", equalTo(2))
                .body("total.more", equalTo(false))
                .body("order", equalTo("relevance"))
                .body("items.authority", everyItem(equalTo("Medway")))
                .body("items.kind", hasItems("ilacs", "monitoring_visit"))
                .body(
                        "items.find { it.kind == 'ilacs' }.snippet.text",
                        equalTo(List.of("Zebras", " are ", "supervised", " every week.")))
                .body("items.find { it.kind == 'ilacs' }.snippet.match", equalTo(List.of(true, false, true, false)));
        search(Map.of("authority_id", "medway", "from", "2023")).body("total.count", equalTo(1));
        search(Map.of("authority_id", "medway", "to", "2022", "polarity", "improvement"))
                .body("items", hasSize(1))
                .body("order", equalTo("newest"))
                .body("items[0].snippet[0].text", equalTo("Okapis are supervised too seldom."));
    }

    @Test
    void words_are_found_in_any_form_side_by_side_and_without_others() {
        findings.send(Report.in("slough-1")
                .about("slough")
                .ended("2021-05-21")
                .allGrades(Grade.GOOD)
                .theme(
                        said("front-door", Polarity.STRENGTH, "Flamingos wade in clear water."),
                        said("front-door", Polarity.STRENGTH, "A flamingo waded; the water was very clear."),
                        said("front-door", Polarity.STRENGTH, "Flamingos fly at night."))
                .build());
        settled("slough");

        search(Map.of("q", "flamingo wading")).body("total.count", equalTo(2));
        search(Map.of("q", "\"clear water\" flamingo")).body("total.count", equalTo(1));
        search(Map.of("q", "flamingo -night")).body("total.count", equalTo(2));
        search(Map.of("q", "flamingo - night")).body("total.count", equalTo(1));
        search(Map.of("q", "flamingo or nothing-like-it")).body("total.count", equalTo(3));
        search(Map.of("q", "flamingo")).body("items.authority_id", everyItem(equalTo("slough")));
    }

    @Test
    void the_name_of_an_authority_finds_its_passages() {
        findings.send(
                Report.in("windsor-1")
                        .about("windsor-and-maidenhead")
                        .ended("2021-05-21")
                        .allGrades(Grade.GOOD)
                        .theme(said("front-door", Polarity.STRENGTH, "Pelicans are counted daily."))
                        .build(),
                Report.in("isle-of-wight-1")
                        .about("isle-of-wight")
                        .ended("2021-05-21")
                        .allGrades(Grade.GOOD)
                        .theme(said("front-door", Polarity.STRENGTH, "Pelicans are counted monthly."))
                        .build());
        settled("windsor-and-maidenhead");
        settled("isle-of-wight");

        search(Map.of("q", "windsor pelicans")).body("items.authority_id", equalTo(List.of("windsor-and-maidenhead")));
        search(Map.of("q", "pelicans -windsor")).body("items.authority_id", equalTo(List.of("isle-of-wight")));
        search(Map.of("q", "\"counted daily windsor\"")).body("items", hasSize(0));
    }

    @Test
    void priority_actions_rank_before_the_rest_and_are_found_without_any_theme() {
        findings.send(Report.in("milton-keynes-1")
                .about("milton-keynes")
                .ended("2021-05-21")
                .allGrades(Grade.INADEQUATE)
                .priorityActions("The walrus must be fed.")
                .theme(said("front-door", Polarity.IMPROVEMENT, "A walrus was seen in the hall."))
                .build());
        settled("milton-keynes");

        search(Map.of("q", "walrus"))
                .body("items.role", equalTo(List.of("priority_action", "narrative")))
                .body("items[0].tags", hasSize(0));
        search(Map.of("q", "walrus", "polarity", "improvement")).body("total.count", equalTo(2));
    }

    @Test
    void pages_follow_each_other_in_either_order() {
        findings.send(Report.in("reading-1")
                .about("reading")
                .ended("2021-05-21")
                .allGrades(Grade.GOOD)
                .theme(
                        said("front-door", Polarity.STRENGTH, "One ocelot."),
                        said("front-door", Polarity.STRENGTH, "Two ocelots, and another ocelot."),
                        said("front-door", Polarity.STRENGTH, "Three ocelots in the garden."))
                .build());
        settled("reading");

        for (String sort : List.of("relevance", "newest")) {
            String cursor = search(Map.of("q", "ocelot", "sort", sort, "limit", "2"))
                    .body("items", hasSize(2))
                    .extract()
                    .path("next_cursor");
            search(Map.of("q", "ocelot", "sort", sort, "limit", "2", "cursor", cursor))
                    .body("items", hasSize(1))
                    .body("total.count", equalTo(3))
                    .body("next_cursor", equalTo(null));
            given().queryParam("q", "ocelots")
                    .queryParam("cursor", cursor)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("cursor"));
        }
    }

    @Test
    void what_cannot_be_searched_for_is_a_problem_that_says_why() {
        refused(Map.of(), "q", "words");
        refused(Map.of("q", "  "), "q", "words");
        refused(Map.of("q", "the of and"), "q", "no word");
        refused(Map.of("q", "\""), "q", "no word");
        refused(Map.of("q", "\"\"\" ' & | ! ( ) :* <->"), "q", "no word");
        refused(Map.of("q", "-supervision"), "q", "not wanted");
        refused(Map.of("q", "a".repeat(10_000)), "q", "10000 characters");
        refused(Map.of("q", "a\0b"), "q", "character");
        refused(Map.of("q", "x", "theme", "weather"), "theme", "weather");
        refused(Map.of("q", "x", "polarity", "both"), "polarity", "strength, improvement");
        refused(Map.of("q", "x", "authority_id", "atlantis"), "authority_id", "atlantis");
        refused(Map.of("q", "x", "region", "Wales"), "region", "London");
        refused(Map.of("q", "x", "kind", "mot"), "kind", "ilacs");
        refused(Map.of("q", "x", "framework", "mot"), "framework", "ilacs-2");
        refused(Map.of("q", "x", "grade", "fine"), "grade", "inadequate");
        refused(Map.of("q", "x", "from", "20x0"), "from", "number");
        refused(Map.of("q", "x", "sort", "oldest"), "sort", "newest");
        refused(Map.of("q", "x", "limit", "0"), "limit", "number");
        refused(Map.of("q", "x", "cursor", "abc"), "cursor", "not one");
    }

    @Test
    void odd_words_are_searched_for_as_far_as_they_go() {
        for (String q : List.of(
                "\"unclosed phrase",
                "a & b | c",
                "caf\u00e9 \ud83d\ude00",
                "':*!<->",
                "x -",
                "o'brien",
                "--x y",
                "%' or 1=1 --")) {
            int status = given().queryParam("q", q).get("/api/v1/search").statusCode();
            assertThat(status).as(q).isIn(200, 400);
        }
        search(Map.of("q", "\"unclosed phrase")).body("items", not(hasItems((Object) null)));
    }

    private static ThemeTag said(String theme, Polarity polarity, String words) {
        return new ThemeTag(theme, polarity, Role.NARRATIVE, words, 3, null);
    }

    private static ValidatableResponse search(Map<String, String> parameters) {
        return asked(parameters).get("/api/v1/search").then().statusCode(200);
    }

    private static void refused(Map<String, String> parameters, String field, String why) {
        asked(parameters)
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("detail", containsString(why));
    }

    private static RequestSpecification asked(Map<String, String> parameters) {
        RequestSpecification request = given();
        parameters.forEach(request::queryParam);
        return request;
    }
}
