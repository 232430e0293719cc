package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.Payloads;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.export.CsvText;
import org.inspectionwatch.query.export.ExportSlots;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole lists as files. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ExportsFlowTest extends RegisterFlow {

    private static final Duration ALL_IN = Duration.ofMinutes(1);

    @Inject
    ExportSlots slots;

    @Test
    void inspections_are_the_same_in_csv_in_lines_and_in_the_list() throws Exception {
        findings.send(
                Report.in("trafford-1")
                        .about("trafford")
                        .ended("2019-05-17")
                        .overall(Grade.INADEQUATE)
                        .build(),
                Report.in("trafford-2")
                        .about("trafford")
                        .ended("2022-11-18")
                        .overall(Grade.GOOD)
                        .leaders(Grade.GOOD)
                        .needsReview("judgements.leaders", "Table and text differ.")
                        .build());
        settled("trafford");

        List<NamedCsvRecord> rows = csv("/api/v1/exports/inspections?authority_id=trafford");
        List<JsonNode> lines = lines("/api/v1/exports/inspections?authority_id=trafford");
        JsonNode list = ContractJson.mapper()
                .readTree(
                        given().get("/api/v1/inspections?authority_id=trafford").asString());

        assertThat(rows).extracting(row -> row.getField("end")).containsExactly("2022-11-18", "2019-05-17");
        assertThat(rows.getFirst().getField("overall")).isEqualTo("good");
        assertThat(rows.getFirst().getField("leaders")).isEqualTo("needs_review");
        assertThat(rows.getFirst().getField("needs_review")).isEqualTo("true");
        assertThat(lines).containsExactlyElementsOf(list.get("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-01-01"})
    void the_list_of_authorities_and_its_file_name_the_same(String day) throws Exception {
        Map<String, String> asOf = day.isEmpty() ? Map.of() : Map.of("asOf", day);

        List<String> listed = given().queryParams(asOf)
                .get("/api/v1/authorities?limit=200")
                .jsonPath()
                .getList("items.authority_id");
        List<String> lines = lines("/api/v1/exports/authorities" + (day.isEmpty() ? "" : "?asOf=" + day)).stream()
                .map(line -> line.findValue("authority_id").textValue())
                .toList();

        assertThat(lines).containsExactlyElementsOf(listed);
        assertThat(listed.contains("x-cumbria")).isTrue();
        assertThat(listed.contains("cumberland")).isEqualTo(day.isEmpty());
    }

    @Test
    void words_of_documents_come_through_csv_unchanged() throws Exception {
        List<String> payloads = Payloads.ofDocuments().toList();
        for (int i = 0; i < payloads.size(); i++) {
            findings.send(Report.in("torbay-" + i)
                    .about("torbay")
                    .ended("2022-11-18")
                    .overall(Grade.GOOD)
                    .theme(new ThemeTag("front-door", Polarity.STRENGTH, Role.NARRATIVE, payloads.get(i), 3, null))
                    .build());
        }
        settled("torbay");
        await().atMost(ALL_IN)
                .untilAsserted(() -> assertThat(csv("/api/v1/exports/findings?authority_id=torbay"))
                        .hasSameSizeAs(payloads));

        List<NamedCsvRecord> rows = csv("/api/v1/exports/passages?authority_id=torbay&theme=front-door");

        assertThat(rows.stream().map(row -> CsvText.original(row.getField("evidence"))))
                .containsExactlyInAnyOrderElementsOf(payloads);
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("published")).isEqualTo("2023-01-17"));
        assertThat(lines("/api/v1/exports/passages?authority_id=torbay"))
                .extracting(line -> line.path("evidence").textValue())
                .containsExactlyInAnyOrderElementsOf(payloads);
    }

    @Test
    void rating_changes_and_authorities_are_files_too() throws Exception {
        findings.send(
                Report.in("southend-1")
                        .about("southend-on-sea")
                        .ended("2019-05-17")
                        .overall(Grade.GOOD)
                        .build(),
                Report.in("southend-2")
                        .about("southend-on-sea")
                        .ended("2022-11-18")
                        .overall(Grade.INADEQUATE)
                        .build());
        settled("southend-on-sea");

        assertThat(csv("/api/v1/exports/rating-changes?authority_id=southend-on-sea"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("direction")).isEqualTo("declined");
                    assertThat(row.getField("from_grade")).isEqualTo("good");
                    assertThat(row.getField("to_grade")).isEqualTo("inadequate");
                });
        assertThat(csv("/api/v1/exports/authorities?region=East of England"))
                .hasSize(12)
                .anySatisfy(row -> {
                    assertThat(row.getField("authority_id")).isEqualTo("southend-on-sea");
                    assertThat(row.getField("overall")).isEqualTo("inadequate");
                    assertThat(row.getField("overall_since")).isEqualTo("2023-01-17");
                });
    }

    @Test
    void lines_have_all_that_the_items_of_the_list_have_and_findings_their_evidence_too() throws Exception {
        findings.send(
                Report.in("thurrock-1")
                        .about("thurrock")
                        .ended("2019-05-17")
                        .overall(Grade.GOOD)
                        .build(),
                Report.in("thurrock-2")
                        .about("thurrock")
                        .ended("2022-11-18")
                        .overall(Grade.INADEQUATE)
                        .build());
        settled("thurrock");

        lineForItem("inspections?authority_id=thurrock");
        lineForItem("rating-changes?authority_id=thurrock");
        lineForItem("authorities?region=East of England&asOf=2024-01-01");
        assertThat(lineForItem("findings?authority_id=thurrock"))
                .extracting(line -> line.at("/recorded/finding/inspection/kind").textValue())
                .containsOnly("ilacs");
    }

    @Test
    void a_list_is_given_in_the_format_that_the_link_or_else_the_header_names() {
        String list = "/api/v1/exports/rating-changes?authority_id=kent";

        given().get(list).then().statusCode(200).contentType(containsString("text/csv"));
        given().accept("application/jsonl").get(list).then().contentType("application/jsonl");
        Response xlsx = given().accept("text/csv").get(list + "&format=xlsx");

        assertThat(xlsx.contentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.header("Content-Disposition")).isEqualTo("attachment; filename=\"rating-changes.xlsx\"");
        assertThat(xlsx.asByteArray()).startsWith('P', 'K');
        given().accept("application/pdf").get(list).then().statusCode(406);
        given().get(list + "&format=json").then().statusCode(400).body("violations[0].field", equalTo("format"));
        given().get(list + "&limit=5").then().statusCode(400).body("violations[0].field", equalTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/inspections",
                "/api/v1/findings",
                "/api/v1/rating-changes",
                "/api/v1/authorities",
                "/api/v1/themes/front-door/passages"
            })
    void a_list_is_a_page_of_json_unless_a_file_is_accepted(String list) {
        given().get(list).then().statusCode(200).contentType("application/json");
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(list)
                .then()
                .contentType("application/json");
        given().get(list + "?limit=1").then().statusCode(200).contentType("application/json");

        given().accept("text/csv").get(list).then().statusCode(200).contentType(containsString("text/csv"));
        given().accept("text/csv")
                .get(list + "?limit=1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"));
        given().accept("application/pdf").get(list).then().statusCode(406);
    }

    @Test
    void only_so_many_lists_are_written_at_once() {
        for (int i = 0; i < 4; i++) {
            slots.take(Optional.empty());
        }
        try {
            given().get("/api/v1/exports/findings?authority_id=kent")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30");
        } finally {
            for (int i = 0; i < 4; i++) {
                slots.release(Optional.empty());
            }
        }
        given().get("/api/v1/exports/findings?authority_id=kent").then().statusCode(200);
    }

    @Test
    void only_so_many_lists_are_written_to_one_address_at_once() {
        Optional<String> reader = Optional.of("203.0.113.5");
        slots.take(reader);
        slots.take(reader);
        try {
            given().header("X-Forwarded-For", "203.0.113.5")
                    .get("/api/v1/exports/findings?authority_id=kent")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", "30")
                    .body("detail", containsString("to this address"))
                    .body("instance", equalTo("/api/v1/exports/findings"));
            given().header("X-Forwarded-For", "203.0.113.6")
                    .get("/api/v1/exports/findings?authority_id=kent")
                    .then()
                    .statusCode(200);
        } finally {
            slots.release(reader);
            slots.release(reader);
        }
        given().header("X-Forwarded-For", "203.0.113.5")
                .get("/api/v1/exports/findings?authority_id=kent")
                .then()
                .statusCode(200);
    }

    private static List<NamedCsvRecord> csv(String address) {
        return CsvReader.builder()
                .ofNamedCsvRecord(given().accept("text/csv").get(address).asString())
                .stream()
                .toList();
    }

    private static List<JsonNode> lineForItem(String list) throws Exception {
        List<JsonNode> lines = lines("/api/v1/exports/" + list);
        JsonNode items = ContractJson.mapper()
                .readTree(given().get("/api/v1/" + list).asString())
                .get("items");

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(items)
                        .anySatisfy(item -> assertThat(line.properties()).containsAll(item.properties())));
        return lines;
    }

    private static List<JsonNode> lines(String address) throws Exception {
        String text = given().accept("application/jsonl").get(address).asString();
        return text.lines()
                .map(line -> {
                    try {
                        return ContractJson.mapper().readTree(line);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
