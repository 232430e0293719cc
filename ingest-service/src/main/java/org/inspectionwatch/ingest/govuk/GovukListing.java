package org.inspectionwatch.ingest.govuk;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.govuk.ContentItem.Attachment;
import org.inspectionwatch.ingest.govuk.SearchResults.Result;
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
import org.jspecify.annotations.Nullable;

/** Searches, newest first, then asks the content API for each page that has changed. */
final class GovukListing implements ListingReader {
    private static final String FIELDS = "title,description,link,public_timestamp,content_store_document_type";

    private final SourceDefinition definition;
    private final GovukSettings settings;

    GovukListing(SourceDefinition definition, GovukSettings settings) {
        this.definition = definition;
        this.settings = settings;
    }

    @Override
    public Survey survey(SurveyRequest request, Pages pages) {
        Survey survey = new Survey();
        Map<String, Result> results = new LinkedHashMap<>();
        int wanted = request.full() ? settings.maxResults() : settings.count();
        for (int start = 0; start < wanted; start += settings.count()) {
            Optional<SearchResults> page = search(start, pages, survey);
            if (page.isEmpty()) {
                return survey;
            }
            wanted = Math.min(wanted, page.get().total());
            page.get().results().forEach(result -> results.putIfAbsent(result.link(), result));
        }
        if (results.isEmpty()) {
            survey.doubt(
                    ProblemKind.EMPTY_LISTING,
                    definition.url().toString(),
                    "The search of %s found nothing at all; nothing of it is used.".formatted(definition.url()));
        }
        for (Result result : results.values()) {
            boolean changed =
                    request.full() || !result.changed().equals(request.marks().get(result.link()));
            if (changed && settings.filter().takes(result.about())) {
                visit(result, pages, survey);
            }
        }
        return survey;
    }

    private Optional<SearchResults> search(int start, Pages pages, Survey survey) {
        URI address = definition
                .url()
                .resolve("/api/search.json?%s&order=-public_timestamp&fields=%s&start=%d&count=%d"
                        .formatted(settings.query(), FIELDS, start, settings.count()));
        return switch (pages.get(address)) {
            case Page.Missing missing -> {
                survey.fail(missing.problem());
                yield Optional.empty();
            }
            case Page.Content(URI at, byte[] body) -> {
                Optional<SearchResults> results = SearchResults.parse(body);
                if (results.isEmpty()) {
                    survey.doubt(
                            ProblemKind.MARKUP_DRIFT,
                            at.toString(),
                            "What came from %s is no answer of the search; nothing of it is used.".formatted(at));
                }
                yield results;
            }
        };
    }

    private void visit(Result result, Pages pages, Survey survey) {
        List<ListedItem> items = new ArrayList<>();
        PartialDate published = ContentItem.day(result.changed());
        if (settings.attachments()) {
            switch (pages.get(definition.url().resolve("/api/content" + result.link()))) {
                case Page.Missing missing -> {
                    survey.gap(missing.problem());
                    return;
                }
                case Page.Content(URI at, byte[] body) -> {
                    Optional<ContentItem> content = ContentItem.parse(body);
                    if (content.isEmpty()) {
                        survey.gap(new RunProblem(
                                ProblemKind.MARKUP_DRIFT,
                                at.toString(),
                                "What came from %s is no answer of the content API and is left out.".formatted(at)));
                        return;
                    }
                    published = content.get().published() == null
                            ? published
                            : content.get().published();
                    items.addAll(attachments(content.get(), published, survey));
                }
            }
        }
        items.addFirst(page(result, published));
        survey.add(new SurveyedPage(result.link(), result.changed(), false, items));
    }

    private ListedItem page(Result result, @Nullable PartialDate published) {
        URI address = definition.url().resolve(result.link());
        Listing listing = new Listing(null, null, result.title(), address.toString(), published);
        return new ListedItem(result.link(), address.toString(), address, listing, result.changed());
    }

    private List<ListedItem> attachments(ContentItem content, @Nullable PartialDate published, Survey survey) {
        List<ListedItem> items = new ArrayList<>();
        for (Attachment file : content.attachments()) {
            Optional<URI> address =
                    HtmlPage.address(definition.url().resolve(file.url()).toString());
            if (definition.accept().isEmpty() || definition.accept().contains(file.mediaType())) {
                if (address.isPresent() && definition.covers(address.get())) {
                    String at = address.get().toString();
                    items.add(new ListedItem(
                            at, at, address.get(), new Listing(null, null, file.title(), at, published), null));
                } else {
                    survey.remark(
                            ProblemKind.BAD_ADDRESS,
                            file.url(),
                            "%s is not at a host of this source and is left out.".formatted(file.url()));
                }
            }
        }
        return items;
    }
}
