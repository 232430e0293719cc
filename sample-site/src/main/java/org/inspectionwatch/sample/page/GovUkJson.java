package org.inspectionwatch.sample.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.inspectionwatch.contracts.ContractJson;

/** Answers of GOV.UK's search API and content API. */
public final class GovUkJson {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private GovUkJson() {}

    /**
     * A page of search results.
     *
     * @param page what it shows
     * @param total how many there are in all
     * @param start offset of the page's first
     */
    public static String search(List<GovUkItem> page, int total, int start) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        for (GovUkItem item : page) {
            results.addObject()
                    .put("title", item.title())
                    .put("link", item.path())
                    .put("description", item.description())
                    .put("format", item.format())
                    .put("public_timestamp", DateTimeFormatter.ISO_INSTANT.format(item.at()))
                    .put("_id", item.path())
                    .put("index", "govuk");
        }
        answer.put("total", total).put("start", start);
        answer.putObject("facets");
        answer.putArray("suggested_queries");
        return answer.toString();
    }

    /** An item of the content API. */
    public static String content(GovUkItem item) {
        ObjectNode answer = JSON.createObjectNode()
                .put("base_path", item.path())
                .put("title", item.title())
                .put("description", item.description())
                .put("document_type", item.format())
                .put("locale", "en")
                .put("public_updated_at", DateTimeFormatter.ISO_INSTANT.format(item.at()));
        ObjectNode details = answer.putObject("details");
        details.put("body", "<div class=\"govspeak\"><p>" + Markup.text(item.description()) + "</p></div>");
        ArrayNode history = details.putArray("change_history");
        item.notes()
                .forEach(note -> history.addObject()
                        .put("note", note)
                        .put("public_timestamp", DateTimeFormatter.ISO_INSTANT.format(item.at())));
        details.putArray("attachments")
                .addObject()
                .put("title", item.title())
                .put("content_type", "text/html")
                .put("url", item.path() + "/" + "main-findings");
        return answer.toString();
    }

    /** 422: the API refuses parameters that it does not know. */
    public static String refusal(String parameter) {
        return JSON.createObjectNode()
                .put("error", "Unexpected parameters: " + parameter)
                .toString();
    }
}
