package org.inspectionwatch.standalone.progress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers what was said last, so that only news is said. For one thread. */
final class ProgressReport {
    private final Set<String> problemsSaid = new HashSet<>();
    private String last = "";

    /**
     * What is new.
     *
     * @param sources answer of ingest-service's {@code /api/v1/sources}
     * @param status answer of query-service's {@code /api/v1/status}
     */
    List<String> news(JsonNode sources, JsonNode status) {
        List<String> news = new ArrayList<>();
        for (JsonNode source : sources.path("items")) {
            for (JsonNode problem : source.path("problems")) {
                String sentence = problem.isTextual() ? problem.asText() : problem.path("message").asText();
                if (problemsSaid.add(sentence)) {
                    news.add(sentence);
                }
            }
        }
        String now = counts(sources, status);
        if (!now.equals(last)) {
            last = now;
            news.add(now);
        }
        return news;
    }

    private static String counts(JsonNode sources, JsonNode status) {
        return "%d files found; %d publications read; %d inspections, %d rating changes in the register"
                .formatted(
                        sum(sources, "found"),
                        status.path("publications").asLong(),
                        status.path("inspections").asLong(),
                        status.path("rating_changes").asLong());
    }

    private static long sum(JsonNode sources, String field) {
        long sum = 0;
        for (JsonNode source : sources.path("items")) {
            sum += source.path(field).asLong();
        }
        return sum;
    }
}
