package org.inspectionwatch.ingest.fetch.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Misses what a page of a kind always has, so that a shell without data, or new markup, is told from an empty list.
 *
 * @param selectors in CSS, each of which must match something
 */
public record RequiredElements(List<String> selectors) implements ContentGuard {

    public RequiredElements {
        selectors = List.copyOf(selectors);
    }

    @Override
    public Optional<String> objection(String mediaType, byte[] body) {
        if (!mediaType.equals(ContentType.HTML)) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
        return selectors.stream()
                .filter(selector -> page.selectFirst(selector) == null)
                .findFirst()
                .map(missing -> "a page without \"" + missing + "\"");
    }
}
