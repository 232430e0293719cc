package org.inspectionwatch.ingest.govuk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;

/**
 * One page of search results.
 *
 * @param total results that the search has, on all pages
 * @param results newest first
 */
record SearchResults(int total, List<Result> results) {
    SearchResults {
        results = List.copyOf(results);
    }

    /**
     * A page of GOV.UK.
     *
     * @param link path on the site
     * @param title of the page
     * @param changed time of its last public change, as written
     * @param about words to choose by
     */
    record Result(String link, String title, String changed, String about) {}

    /** Empty where the bytes are no answer of the search. */
    static Optional<SearchResults> parse(byte[] body) {
        try {
            JsonNode root = ContractJson.mapper().readTree(body);
            if (!root.path("results").isArray() || !root.path("total").isInt()) {
                return Optional.empty();
            }
            List<Result> results = new ArrayList<>();
            for (JsonNode each : root.path("results")) {
                String link = each.path("link").asText();
                if (link.startsWith("/")) {
                    results.add(result(link, each));
                }
            }
            return Optional.of(new SearchResults(root.path("total").asInt(), results));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Result result(String link, JsonNode each) {
        String title = each.path("title").asText();
        String about = String.join(
                "\n",
                title,
                each.path("description").asText(),
                each.path("content_store_document_type").asText());
        return new Result(link, title, each.path("public_timestamp").asText(), about);
    }
}
