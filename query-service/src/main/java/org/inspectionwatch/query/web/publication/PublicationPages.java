package org.inspectionwatch.query.web.publication;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.finding.FindingQueries;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.publication.PublicationQueries;
import org.inspectionwatch.query.publication.PublicationReading;
import org.inspectionwatch.query.publication.PublicationSummary;
import org.inspectionwatch.query.review.QueuedItem;
import org.inspectionwatch.query.review.ReviewQueries;
import org.inspectionwatch.query.web.PagePicture;
import org.inspectionwatch.query.web.WebWords;
import org.jspecify.annotations.Nullable;

/** A publication: what was read from it, and where each word stands. */
@Path("/publications/{publication_id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PublicationPages {
    private static final int PICTURES = 3;

    private final PublicationQueries publications;
    private final FindingQueries findings;
    private final ReviewQueries reviews;
    private final FindingReader reader;
    private final PagesOf pagesOf;

    PublicationPages(
            PublicationQueries publications,
            FindingQueries findings,
            ReviewQueries reviews,
            FindingReader reader,
            PagesOf pagesOf) {
        this.publications = publications;
        this.findings = findings;
        this.reviews = reviews;
        this.reader = reader;
        this.pagesOf = pagesOf;
    }

    /** With {@code awaits}, a revision, a page that waits until that revision was read, and then leads here without. */
    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("publication_id") String publicationId,
            @QueryParam("awaits") @Nullable Integer awaits,
            @HeaderParam("HX-Request") @Nullable String partly) {
        if (awaits != null) {
            return isRead(publicationId, awaits) ? toResult(publicationId, partly) : toWait(publicationId, awaits);
        }
        PublicationSummary summary =
                publications.find(publicationId).orElseThrow(() -> Problems.unknown("publication", publicationId));
        List<ReadFinding> read = read(publicationId);
        PublicationRef shown = shown(publicationId, summary);
        List<PagePicture> pictures = pagesOf.withFacts(shown, read);
        return Response.ok(new show(
                        Frame.of("", WebWords.heading(summary.publication()), "/publications/" + publicationId),
                        summary,
                        shown,
                        read,
                        pictures.stream().limit(PICTURES).toList(),
                        pagesOf.numbers(shown, read),
                        publications.readings(publicationId),
                        reviews.ofPublication(publicationId),
                        failure(summary)))
                .build();
    }

    /** One page of it with all that was read there. */
    @GET
    @Path("pages/{page}")
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("publication_id") String publicationId, @PathParam("page") int page) {
        PublicationSummary summary =
                publications.find(publicationId).orElseThrow(() -> Problems.unknown("publication", publicationId));
        PublicationRef shown = shown(publicationId, summary);
        List<ReadFinding> read = read(publicationId);
        ReadPage on = pagesOf.page(shown, read, page);
        if (on == null) {
            throw Problems.unknown("page", page + " of publication " + publicationId + " from which anything was read");
        }
        String path = "/publications/" + publicationId;
        return new page(
                Frame.of("", "Page " + page, path + "/pages/" + page).under(WebWords.heading(shown), path),
                shown,
                on,
                pagesOf.numbers(shown, read));
    }

    private static Response toWait(String publicationId, int revision) {
        String path = "/publications/%s?awaits=%d".formatted(publicationId, revision);
        return Response.ok(new waiting(Frame.of("", "Reading the document", path), path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A browser that asks for a part of the page is told to leave the page as a whole. */
    private static Response toResult(String publicationId, @Nullable String partly) {
        URI result = UriBuilder.fromPath("/publications/{id}").build(publicationId);
        return partly == null
                ? Response.seeOther(result).build()
                : Response.ok().header("HX-Redirect", result).build();
    }

    private boolean isRead(String publicationId, int revision) {
        return publications.readings(publicationId).stream()
                .anyMatch(reading ->
                        reading.revision() == revision && (reading.current() || reading.failedReason() != null));
    }

    private List<ReadFinding> read(String publicationId) {
        return findings.wholeOfPublication(publicationId).stream()
                .map(detail -> reader.read(detail.recorded().finding()))
                .toList();
    }

    /** The revision whose findings count; the newest where none does. */
    private PublicationRef shown(String publicationId, PublicationSummary summary) {
        return findings.wholeOfPublication(publicationId).stream()
                .map(detail -> detail.recorded().publication())
                .findFirst()
                .orElse(summary.publication());
    }

    /** Why a newer reading gave nothing, one sentence, or null. */
    private static @Nullable String failure(PublicationSummary summary) {
        return summary.failedMessage() == null ? summary.failedReason() : summary.failedMessage();
    }

    record waiting(Frame frame, String path) implements TemplateInstance {}

    record show(
            Frame frame,
            PublicationSummary summary,
            PublicationRef shown,
            List<ReadFinding> findings,
            List<PagePicture> pictures,
            List<Integer> pages,
            List<PublicationReading> readings,
            List<QueuedItem> waiting,
            @Nullable String failure)
            implements TemplateInstance {}

    record page(Frame frame, PublicationRef shown, ReadPage on, List<Integer> pages) implements TemplateInstance {}
}
