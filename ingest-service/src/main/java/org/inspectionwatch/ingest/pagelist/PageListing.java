package org.inspectionwatch.ingest.pagelist;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.survey.ListedItem;
import org.inspectionwatch.ingest.survey.ListingReader;
import org.inspectionwatch.ingest.survey.Page;
import org.inspectionwatch.ingest.survey.Pages;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.inspectionwatch.ingest.survey.SurveyedPage;
import org.jspecify.annotations.Nullable;

/** Turns over an index; what has moved to a later page is not gone. */
final class PageListing implements ListingReader {
    private final SourceDefinition definition;
    private final PageListSettings settings;

    PageListing(SourceDefinition definition, PageListSettings settings) {
        this.definition = definition;
        this.settings = settings;
    }

    @Override
    public Survey survey(SurveyRequest request, Pages pages) {
        Survey survey = new Survey();
        Map<String, ListedItem> items = new LinkedHashMap<>();
        Set<URI> turned = new HashSet<>();
        URI address = definition.url();
        while (address != null && turned.add(address) && turned.size() <= (request.full() ? settings.maxPages() : 1)) {
            address = switch (pages.get(address)) {
                case Page.Content content -> read(content, items, survey);
                case Page.Missing missing -> {
                    if (turned.size() == 1) {
                        survey.fail(missing.problem());
                    } else {
                        survey.gap(missing.problem());
                    }
                    yield null;
                }
            };
        }
        if (survey.fault().isEmpty() && survey.doubts().isEmpty()) {
            survey.add(new SurveyedPage(definition.url().toString(), null, false, List.copyOf(items.values())));
        }
        return survey;
    }

    private @Nullable URI read(Page.Content content, Map<String, ListedItem> items, Survey survey) {
        IndexPage page = IndexPage.parse(content, settings);
        String at = content.address().toString();
        if (!page.missing().isEmpty()) {
            survey.doubt(
                    ProblemKind.MARKUP_DRIFT,
                    at,
                    "The page %s lacks %s, so the site may have changed; nothing of it is used."
                            .formatted(at, String.join(" and ", new HashSet<>(page.missing()))));
        } else if (page.entries().isEmpty()) {
            survey.doubt(
                    ProblemKind.EMPTY_LISTING,
                    at,
                    "The page %s has nothing that fits '%s'; nothing of it is used.".formatted(at, settings.item()));
        }
        for (IndexPage.Entry entry : page.entries()) {
            take(entry, items, survey);
        }
        return page.next();
    }

    private void take(IndexPage.Entry entry, Map<String, ListedItem> items, Survey survey) {
        String address = entry.address().toString();
        if (!settings.filter().takes(entry.about())) {
            return;
        }
        if (definition.covers(entry.address())) {
            Listing listing = new Listing(null, null, entry.title(), address, entry.published());
            items.putIfAbsent(address, new ListedItem(address, address, entry.address(), listing, null));
        } else {
            survey.remark(
                    ProblemKind.BAD_ADDRESS,
                    address,
                    "%s is not at a host of this source and is left out.".formatted(address));
        }
    }
}
