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
        for (JsonNode source : sources.path("sources")) {
            for (JsonNode problem : source.path("last_run").path("problems")) {
                String sentence = problem.path("message").asText();
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
        return "%d found, %d read (%d without a finding): %d inspections, %d rating changes"
                .formatted(
                        found(sources),
                        status.path("publications").asLong(),
                        status.path("failed_readings").asLong(),
                        status.path("inspections").asLong(),
                        status.path("rating_changes").asLong());
    }

    private static long found(JsonNode sources) {
        long found = 0;
        for (JsonNode source : sources.path("sources")) {
            // A live source asks for what is new alone; what it has listed so far is in its schedule.
            JsonNode listed = source.path("schedule").path("listed");
            found += listed.isNumber()
                    ? listed.asLong()
                    : source.path("last_run").path("found").asLong();
        }
        return found;
    }
}
