package org.inspectionwatch.ingest.feed;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.feed.FeedPage.BadFeedException;
import org.inspectionwatch.ingest.feed.FeedPage.Entry;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.survey.HtmlPage;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.ListingReader;
import org.inspectionwatch.ingest.survey.Page;
import org.inspectionwatch.ingest.survey.Pages;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.inspectionwatch.ingest.survey.SurveyedPage;

/** Reads a feed; what has fallen off its end is not gone. */
final class FeedListing implements ListingReader {
    private final SourceDefinition definition;
    private final FeedSettings settings;

    FeedListing(SourceDefinition definition, FeedSettings settings) {
        this.definition = definition;
        this.settings = settings;
    }

    @Override
    public Survey survey(SurveyRequest request, Pages pages) {
        Survey survey = new Survey();
        Map<String, ListedItem> items = new LinkedHashMap<>();
        int last = request.full() ? settings.historyPages() : 1;
        for (int number = 1; number <= last; number++) {
            URI address = address(number);
            Page page = pages.get(address);
            if (number > 1 && page instanceof Page.Missing(RunProblem problem, boolean hostAils)) {
                // Behind the last page there is none; anything else is a gap.
                if (problem.kind() != ProblemKind.NOT_THERE) {
                    survey.gap(problem);
                }
                break;
            }
            if (!read(page, address, items, survey)) {
                return survey;
            }
        }
        survey.add(new SurveyedPage(definition.url().toString(), null, false, List.copyOf(items.values())));
        return survey;
    }

    private boolean read(Page page, URI address, Map<String, ListedItem> items, Survey survey) {
        switch (page) {
            case Page.Missing missing -> survey.fail(missing.problem());
            case Page.Content(URI at, byte[] body) -> {
                try {
                    List<Entry> entries = FeedPage.parse(body).entries();
                    if (entries.isEmpty()) {
                        survey.doubt(
                                ProblemKind.EMPTY_LISTING,
                                address.toString(),
                                "The feed %s has no entry at all; nothing of it is used.".formatted(address));
                    }
                    entries.forEach(
                            entry -> item(entry, at, survey).ifPresent(item -> items.putIfAbsent(item.key(), item)));
                    return !entries.isEmpty();
                } catch (BadFeedException e) {
                    survey.doubt(
                            ProblemKind.MARKUP_DRIFT,
                            address.toString(),
                            "What came from %s is neither RSS nor Atom: %s.".formatted(address, e.getMessage()));
                }
            }
        }
        return false;
    }

    private Optional<ListedItem> item(Entry entry, URI feed, Survey survey) {
        if (!settings.filter().takes(entry.about())) {
            return Optional.empty();
        }
        Optional<URI> link = link(entry, feed);
        if (link.isEmpty() || !definition.covers(link.get())) {
            survey.remark(
                    ProblemKind.BAD_ADDRESS,
                    feed.toString(),
                    "The entry '%s' leads to '%s', which is not at a host of this source, and is left out."
                            .formatted(entry.title(), entry.link()));
            return Optional.empty();
        }
        String address = link.get().toString();
        return Optional.of(new ListedItem(
                entry.id(),
                address,
                link.get(),
                new Listing(null, null, entry.title().isEmpty() ? null : entry.title(), address, entry.published()),
                entry.version()));
    }

    private static Optional<URI> link(Entry entry, URI feed) {
        try {
            return HtmlPage.address(feed.resolve(entry.link()).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private URI address(int page) {
        if (page == 1) {
            return definition.url();
        }
        String sign = definition.url().getQuery() == null ? "?" : "&";
        return URI.create(definition.url() + sign + settings.pageParameter() + "=" + page);
    }
}
