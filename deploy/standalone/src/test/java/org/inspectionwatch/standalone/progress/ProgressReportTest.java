package org.inspectionwatch.standalone.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.inspectionwatch.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
    private static final String NOTHING_READ = "{}";

    private final ProgressReport report = new ProgressReport();

    @Test
    void what_a_live_source_has_listed_counts_and_not_what_its_last_look_found() throws Exception {
        String sources = """
                {"sources": [
                  {"last_run": {"found": 0}, "schedule": {"listed": 17}},
                  {"last_run": {"found": 3}}
                ]}""";

        assertThat(report.news(json(sources), json(NOTHING_READ)))
                .singleElement()
                .asString()
                .startsWith("20 found, 0 read");
    }

    @Test
    void the_same_counts_are_said_once() throws Exception {
        report.news(json("{}"), json(NOTHING_READ));

        assertThat(report.news(json("{}"), json(NOTHING_READ))).isEmpty();
    }

    @Test
    void a_problem_is_said_once() throws Exception {
        JsonNode sources = json("""
                {"sources": [{"last_run": {"problems": [{"message": "The host is down."}]}}]}""");

        assertThat(report.news(sources, json(NOTHING_READ))).contains("The host is down.");
        assertThat(report.news(sources, json(NOTHING_READ))).isEmpty();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return ContractJson.mapper().readTree(text);
    }
}
