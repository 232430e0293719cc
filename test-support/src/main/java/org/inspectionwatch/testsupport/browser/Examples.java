package org.inspectionwatch.testsupport.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What the names in braces of pages.txt stand for: what the services have already, and what is made for the pictures. */
final class Examples {
    private static final double PATIENCE = 120_000;
    /** A name that leads nowhere, so that nothing is ever posted to it. */
    private static final String ENDPOINT = "https://hooks.example/inspections";

    private final Map<String, String> services;
    private final BrowserContext window;
    private final Map<String, String> found = new HashMap<>();

    private Examples(Map<String, String> services, BrowserContext window) {
        this.services = services;
        this.window = window;
    }

    /** Looks them up, subscribes a webhook, and hands in a report and a doubtful letter. */
    static Map<String, String> of(Map<String, String> services, Visitors visitors) throws IOException {
        try (BrowserContext window = visitors.window(true)) {
            Examples examples = new Examples(services, window);
            examples.lookUp();
            examples.subscribe();
            examples.handInReport();
            examples.handInDoubt();
            return Map.copyOf(examples.found);
        }
    }

    private void lookUp() throws IOException {
        found.put("{rating_change_id}", first("query", "rating-changes", "/rating_change/rating_change_id"));
        found.put("{inspection_id}", first("query", "inspections", "/inspection_id"));
        String source = StreamSupport.stream(
                        json("ingest", "sources").at("/sources").spliterator(), false)
                .filter(each -> each.hasNonNull("schedule"))
                .map(each -> each.at("/id").asText())
                .findFirst()
                .orElse("none");
        found.put("{source_id}", source);
        found.put(
                "{run}",
                json("ingest", "sources/" + source + "/runs")
                        .at("/runs/0/started")
                        .asText("none"));
    }

    private void subscribe() {
        Page page = window.newPage();
        page.navigate(services.get("query") + "/subscriptions/webhooks");
        page.getByLabel("Address to post to").fill(ENDPOINT);
        page.getByLabel("What it is for").fill("Weekly meeting of the improvement board");
        page.getByText("Make the webhook").click();
        String webhook = page.getByText("go to the webhook").getAttribute("href");
        found.put("{webhook_id}", webhook.substring(webhook.lastIndexOf('/') + 1));
    }

    /** The newest report, as somebody may have got it by e-mail. */
    private void handInReport() throws IOException {
        String publication =
                first("query", "inspections?kind=ilacs&authority_id=doncaster", "/findings/0/publication_id");
        byte[] bytes = get("ingest", "publications/" + publication + "/revisions/1/content")
                .body();
        Page page = handIn(new FilePayload("report.pdf", "application/pdf", bytes), "#read .page-picture");
        String path = URI.create(page.url()).getPath();
        found.put("{dropped}", path.substring(path.lastIndexOf('/') + 1));
        String onPage = page.locator("#read .page-picture a").first().getAttribute("href");
        found.put("{dropped_page}", onPage.substring(onPage.lastIndexOf('/') + 1));
    }

    /** Two grades for one judgement: a person has to say which. */
    private void handInDoubt() throws IOException {
        byte[] words = Objects.requireNonNull(Examples.class.getResourceAsStream("doubtful.txt"))
                .readAllBytes();
        handIn(new FilePayload("doubtful.txt", "text/plain", words), "#read table");
        found.put("{review_item_id}", first("query", "review-items?holds_back=true", "/item/item_id"));
    }

    private Page handIn(FilePayload file, String outcome) {
        Page page = window.newPage();
        page.navigate(services.get("ingest") + "/drop");
        page.locator("#file").setInputFiles(file);
        page.getByText("Hand it in").click();
        page.waitForSelector(outcome, new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
        return page;
    }

    private String first(String service, String list, String pointer) throws IOException {
        return json(service, list).at("/items/0" + pointer).asText("none");
    }

    private JsonNode json(String service, String path) throws IOException {
        return new ObjectMapper().readTree(get(service, path).body());
    }

    private APIResponse get(String service, String path) {
        return window.request().get("%s/api/v1/%s".formatted(services.get(service), path));
    }
}
