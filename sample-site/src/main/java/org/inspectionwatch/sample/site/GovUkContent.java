package org.inspectionwatch.sample.site;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.sample.http.Answer;
import org.inspectionwatch.sample.http.HttpRequest;
import org.inspectionwatch.sample.page.Feeds;
import org.inspectionwatch.sample.page.GovUkItem;
import org.inspectionwatch.sample.page.GovUkJson;
import org.inspectionwatch.sample.page.SiteAddresses;
import org.inspectionwatch.sample.world.SiteHost;

/** GOV.UK: search API, content API, and the organisation's Atom. */
final class GovUkContent implements SiteContent {
    private static final String CONTENT = "/api/content";
    private static final int MOST_ROWS = 1500;
    private static final Set<String> PARAMETERS =
            Set.of("q", "filter_organisations", "filter_format", "order", "count", "start", "fields", "fields[]");

    private final SiteState state;
    private final SiteAddresses addresses;

    GovUkContent(SiteState state, SiteAddresses addresses) {
        this.state = state;
        this.addresses = addresses;
    }

    @Override
    public Optional<Answer> find(String path, HttpRequest request) {
        return content(path, request).map(page -> page.status() == 200 ? Conditional.page(request, page) : page);
    }

    private Optional<Answer> content(String path, HttpRequest request) {
        if (path.equals("/api/search.json")) {
            return Optional.of(search(request));
        }
        if (path.equals("/government/organisations/ofsted.atom")) {
            return Optional.of(Answer.ok(
                    "application/atom+xml", Feeds.atom("Ofsted", addresses.of(SiteHost.GOV_UK, path), entries())));
        }
        String item = path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : path;
        return items().stream()
                .filter(found -> found.path().equals(item))
                .findFirst()
                .map(found -> path.startsWith(CONTENT)
                        ? Answer.ok("application/json", GovUkJson.content(found))
                        : Answer.ok("text/html", "<main><h1>" + found.title() + "</h1></main>"));
    }

    private Answer search(HttpRequest request) {
        Optional<String> unknown = request.parameters().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst();
        int count = number(request, "count", 10);
        if (unknown.isPresent() || count > MOST_ROWS) {
            String json = GovUkJson.refusal(unknown.orElse("count"));
            return new Answer(422, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
        }
        List<GovUkItem> items = items();
        int start = Math.min(items.size(), number(request, "start", 0));
        return Answer.ok(
                "application/json",
                GovUkJson.search(items.subList(start, Math.min(items.size(), start + count)), items.size(), start));
    }

    private List<GovUkItem> items() {
        return GovUkItem.on(state.today()).stream()
                .sorted(Comparator.comparing(GovUkItem::published).reversed())
                .toList();
    }

    private List<Feeds.Entry> entries() {
        return items().stream()
                .map(item -> new Feeds.Entry(
                        addresses.of(SiteHost.GOV_UK, item.path()), item.title(), item.description(), item.at()))
                .toList();
    }

    private static int number(HttpRequest request, String name, int otherwise) {
        return request.first(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
