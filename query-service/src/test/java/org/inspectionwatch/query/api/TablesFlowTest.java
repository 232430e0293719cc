package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.AnalystsTable;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.export.LibreOffice;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables, the comparison and the windows say of reports. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class TablesFlowTest extends RegisterFlow {
    private static final String TABLE = "/api/v1/tables/authorities";

    @Test
    void an_authority_has_the_row_that_analysts_keep_by_hand() {
        findings.send(Report.in("shropshire-1")
                .about("shropshire")
                .ended("2023-05-19")
                .allGrades(Grade.GOOD)
                .leaders(Grade.OUTSTANDING)
                .build());
        settled("shropshire");

        given().get(TABLE + "?authority_id=shropshire")
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].urn", equalTo(80552))
                .body("rows[0].la_code", equalTo(893))
                .body("rows[0].region_code", equalTo("WM"))
                .body("rows[0].ltla23cd", equalTo("E06000051"))
                .body("rows[0].stat_neighbours", startsWith("815, 933, 860"))
                .body("rows[0].stat_neighbour_judgement", startsWith("815: "))
                .body("rows[0].local_authority", equalTo("Shropshire"))
                .body("rows[0].inspection_link", equalTo("https://example.org/shropshire-1"))
                .body("rows[0].overall_effectiveness_grade", equalTo("good"))
                .body("rows[0].inspection_start_date", equalTo("2023-05-08"))
                .body("rows[0].inspection_end_date", equalTo("2023-05-19"))
                .body("rows[0].publication_date", equalTo("2023-07-18"))
                .body("rows[0].impact_of_leaders_grade", equalTo("outstanding"))
                .body("rows[0].care_leavers_grade", equalTo("good"))
                .body("rows[0].more", nullValue());
    }

    @Test
    void a_csv_file_has_exactly_the_columns_of_the_spreadsheet_and_the_cells_of_the_json() {
        findings.send(Report.in("walsall-1")
                .about("walsall")
                .ended("2024-02-09")
                .allGrades(Grade.REQUIRES_IMPROVEMENT)
                .build());
        settled("walsall");

        Response csv = given().accept("text/csv").get(TABLE);
        List<Map<String, Object>> json = given().get(TABLE).jsonPath().getList("rows");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"authorities.csv\"");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv.asString()).stream().toList();
        assertThat(rows.getFirst().getHeader()).isEqualTo(AnalystsTable.COLUMNS);
        assertThat(rows).hasSameSizeAs(json).hasSize(153);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> expected = json.get(i);
            rows.get(i)
                    .getFieldsAsMap()
                    .forEach((name, cell) ->
                            assertThat(cell).as(name).isEqualTo(String.valueOf(expected.getOrDefault(name, ""))));
        }
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("local_authority")).isEqualTo("Walsall");
            assertThat(row.getField("overall_effectiveness_grade")).isEqualTo("requires improvement");
        });
    }

    @Test
    void visits_of_a_council_stay_counted_after_it_has_ended() {
        findings.send(Report.in("cumbria-1")
                .about("x-cumbria")
                .ended("2022-11-18")
                .overall(Grade.GOOD)
                .build());
        settled("x-cumbria");

        assertThat(visits("2023-03-31")).isPositive().isEqualTo(visits("2023-04-01"));
        assertThat(waiting("2023-03-31")).contains("x-cumbria").doesNotContain("cumberland");
        assertThat(waiting("2023-04-01")).contains("cumberland").doesNotContain("x-cumbria");
    }

    private static int visits(String day) {
        return given().get("/api/v1/tables/regions?region=North West&asOf=" + day)
                .jsonPath()
                .getInt("visits.find { it.region == 'North West' && it.year == 2022 && it.kind == 'ilacs' }.visits");
    }

    private static List<String> waiting(String day) {
        return given().get("/api/v1/tables/regions?region=North West&asOf=" + day)
                .jsonPath()
                .getList("waiting_times.authority_id");
    }

    @Test
    void the_table_opens_in_a_spreadsheet_program_with_typed_columns(@TempDir Path folder) throws IOException {
        findings.send(Report.in("walsall-1")
                .about("walsall")
                .ended("2024-02-09")
                .allGrades(Grade.REQUIRES_IMPROVEMENT)
                .build());
        settled("walsall");
        Path file = folder.resolve("authorities.xlsx");
        Files.write(
                file, given().get(TABLE + "?authority_id=walsall&format=xlsx").asByteArray());

        LibreOffice opened = LibreOffice.open(file);

        assertThat(opened.values(0)).startsWith("urn", "la_code", "region_code");
        assertThat(opened.values(1))
                .startsWith("80574", "335", "WM", "E08000030")
                .contains("Walsall", "2024-02-09");
        assertThat(opened.types(1)).startsWith("float", "float", "string", "string", "string", "string", "string");
        assertThat(opened.types(1).subList(11, 14)).containsOnly("date");
        assertThat(opened.hasFilters()).isTrue();
        assertThat(opened.formulas()).isEmpty();
    }

    @Test
    void a_day_in_the_past_shows_what_was_out_then() {
        findings.send(
                Report.in("warwickshire-1")
                        .about("warwickshire")
                        .kind(InspectionKind.SIF)
                        .ended("2017-05-19")
                        .overall(Grade.REQUIRES_IMPROVEMENT)
                        .build(),
                Report.in("warwickshire-2")
                        .about("warwickshire")
                        .ended("2021-11-19")
                        .overall(Grade.GOOD)
                        .grade(Judgement.IN_CARE_AND_LEAVERS, Grade.OUTSTANDING)
                        .build());
        settled("warwickshire");

        String row = TABLE + "?columns=all&authority_id=warwickshire&asOf=";
        given().get(row + "2017-07-01").then().body("rows[0].overall_effectiveness_grade", nullValue());
        given().get(row + "2018-01-01")
                .then()
                .body("rows[0].overall_effectiveness_grade", equalTo("requires improvement"))
                .body("rows[0].inspection_framework", equalTo("sif"));
        given().get(row + "2022-01-17")
                .then()
                .body("rows[0].overall_effectiveness_grade", equalTo("requires improvement"));
        given().get(row + "2022-01-18")
                .then()
                .body("rows[0].overall_effectiveness_grade", equalTo("good"))
                .body("rows[0].in_care_grade", equalTo("outstanding"))
                .body("rows[0].care_leavers_grade", equalTo("not made"))
                .body("rows[0].more.in_care_judgement", equalTo("in_care_and_leavers"))
                .body("rows[0].more.needs_review", equalTo(false));
        for (String day : List.of("2017-07-01", "2017-07-18", "2018-01-01", "2022-01-17", "2022-01-18", "2026-01-01")) {
            assertThat(given().get("/api/v1/compare?authority_id=warwickshire&asOf=" + day)
                            .jsonPath()
                            .getList("authorities[0].ratings"))
                    .as(day)
                    .isEqualTo(given().get("/api/v1/authorities/warwickshire?asOf=" + day)
                            .jsonPath()
                            .getList("ratings"));
        }
        given().get("/api/v1/authorities/warwickshire/next-inspection?asOf=2024-06-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("earliest", equalTo("2024-05-08"))
                .body("expected", equalTo("2024-11-08"))
                .body("latest", equalTo("2025-05-08"))
                .body("overall", equalTo("good"))
                .body("rule.rule_id", equalTo("ilacs-every-three-years"));
    }

    @Test
    void a_grade_in_review_is_never_shown_as_a_grade() {
        findings.send(Report.in("wolverhampton-1")
                .about("wolverhampton")
                .ended("2024-05-19")
                .overall(Grade.INADEQUATE)
                .needsReview("judgements.overall", "Table and text differ.")
                .build());
        settled("wolverhampton");

        given().get(TABLE + "?columns=all&authority_id=wolverhampton")
                .then()
                .body("rows[0].overall_effectiveness_grade", equalTo("needs review"))
                .body("rows[0].impact_of_leaders_grade", equalTo("unknown"))
                .body("rows[0].more.needs_review", equalTo(true))
                .body("rows[0].more.review_reasons", containsString("Table and text differ."));
        given().get("/api/v1/authorities/wolverhampton/next-inspection")
                .then()
                .body("status", equalTo("needs_review"))
                .body("earliest", nullValue())
                .body("reason", containsString("needs review"));
    }

    @Test
    void neighbours_stand_in_order_with_their_grades() {
        findings.send(Report.in("staffordshire-1")
                .about("staffordshire")
                .ended("2023-11-17")
                .allGrades(Grade.GOOD)
                .build());
        settled("staffordshire");

        given().get("/api/v1/authorities/shropshire/neighbours")
                .then()
                .statusCode(200)
                .body("authority.rank", equalTo(0))
                .body("neighbours", hasSize(10))
                .body("neighbours.rank", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("neighbours[2].authority_id", equalTo("staffordshire"))
                .body("neighbours[2].latest.grades.judgement", hasItem("overall"))
                .body("neighbours[2].overall_since", equalTo("2024-01-16"))
                .body("edition", containsString("2025"));
        given().get("/api/v1/authorities/nowhere/neighbours").then().statusCode(404);
    }

    @Test
    void authorities_stand_side_by_side_in_the_order_asked_for() {
        findings.send(
                Report.in("worcestershire-1")
                        .about("worcestershire")
                        .ended("2019-06-21")
                        .overall(Grade.REQUIRES_IMPROVEMENT)
                        .build(),
                Report.in("worcestershire-2")
                        .about("worcestershire")
                        .ended("2023-06-23")
                        .allGrades(Grade.GOOD)
                        .build(),
                Report.in("telford-1")
                        .about("telford-and-wrekin")
                        .ended("2024-06-21")
                        .allGrades(Grade.INADEQUATE)
                        .build());
        settled("worcestershire");
        settled("telford-and-wrekin");

        given().get("/api/v1/compare?asOf=2026-06-01&authority_id=worcestershire&authority_id=telford-and-wrekin")
                .then()
                .statusCode(200)
                .body("authorities.authority_id", contains("worcestershire", "telford-and-wrekin"))
                .body("authorities[0].history", hasSize(2))
                .body("authorities[0].themes.find { it.theme == 'front-door' }.strengths", equalTo(2))
                .body("authorities[0].next.status", equalTo("open"))
                .body("authorities[1].next.status", equalTo("unknown"))
                .body("authorities[1].next.rule.rule_id", equalTo("ilacs-inadequate"));
        given().get("/api/v1/compare?asOf=2020-01-01&authority_id=worcestershire")
                .then()
                .body("authorities[0].history", hasSize(1))
                .body("authorities[0].themes[0].strengths", equalTo(1));
    }

    @Test
    void more_than_six_authorities_are_refused_by_name() {
        given().queryParam("authority_id", "kent", "essex", "leeds", "york", "hull", "bury", "devon")
                .get("/api/v1/compare")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("authority_id"));
        given().get("/api/v1/compare").then().statusCode(400).body("violations[0].field", equalTo("authority_id"));
        given().get("/api/v1/compare?authority_id=nowhere").then().statusCode(400);
    }

    @Test
    void what_a_table_does_not_have_is_refused_by_name() {
        given().get(TABLE + "?format=pdf").then().statusCode(400).body("violations[0].field", equalTo("format"));
        given().get(TABLE + "?columns=some").then().statusCode(400).body("violations[0].field", equalTo("columns"));
        given().get(TABLE + "?region=Wessex").then().statusCode(400).body("violations[0].field", equalTo("region"));
        given().get(TABLE + "?asOf=soon").then().statusCode(400).body("violations[0].field", equalTo("asOf"));
        given().get(TABLE + "?authority_id=nowhere")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("authority_id"));
        given().get("/api/v1/tables/regions?part=all")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("part"));
        given().accept("application/pdf").get(TABLE).then().statusCode(406);
    }

    @Test
    void the_regional_table_counts_by_region_and_for_england() {
        given().get("/api/v1/tables/regions?region=London")
                .then()
                .statusCode(200)
                .body("outcomes.region", contains("London", "England"))
                .body("outcomes[0].authorities", equalTo(33))
                .body("outcomes[1].authorities", equalTo(153))
                .body("waiting_times", hasSize(33))
                .body("intervals.overall", contains("inadequate", "requires_improvement", "good", "outstanding"))
                .body("intervals[2].rule.earliest_months", equalTo(30));
        String csv = given().get("/api/v1/tables/regions?part=waiting_times&format=csv")
                .asString();
        assertThat(csv.lines()).hasSize(154).first().asString().startsWith("rank,authority_id,");
    }
}
