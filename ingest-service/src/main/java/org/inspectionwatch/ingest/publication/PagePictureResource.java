package org.inspectionwatch.ingest.publication;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.ingest.text.PagePicture;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfPictures;
import org.inspectionwatch.ingest.text.PictureRefusedException;
import org.inspectionwatch.rest.problem.BusyException;
import org.inspectionwatch.rest.problem.Place;

/** Pages of PDFs as pictures, with words marked: whoever doubts what was read sees it where it stands. */
@Path("/api/v1/publications/{publication_id}/revisions/{revision}/pages/{page}/picture")
@Produces("image/png")
@Tag(name = "publications")
public class PagePictureResource {
    private static final int NARROWEST = 200;
    private static final int WIDEST = 1_600;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORDS = 4_000;
    /** One may take a hundred megabytes, and takes a fraction of a second. */
    private static final int AT_ONCE = 1;

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(10);
    /** The bytes of a revision never change; how they are drawn may, with another version of this service. */
    private static final String KEEP_A_DAY = "public, max-age=86400";

    private final Publications publications;
    private final PdfPictures pictures;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PagePictureResource(Publications publications, Clock clock) {
        this.publications = publications;
        PdfLimits limits = PdfLimits.DEFAULT;
        this.pictures = new PdfPictures(
                new PdfLimits(
                        limits.maxPages(),
                        limits.maxCharacters(),
                        limits.maxSteps(),
                        limits.maxStreamBytes(),
                        LONGEST_DRAWING),
                clock);
    }

    /** Drawn anew at each request that the asker does not answer from what it has. */
    @GET
    @Blocking
    @Operation(
            operationId = "getPagePicture",
            summary = "A page of a PDF as a picture, with words marked on it",
            description = "Open like the bytes themselves. Marked-Words says how many of the words were found.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The picture is that of If-None-Match")
    @APIResponse(responseCode = "400", description = "The width or the words are out of bounds")
    @APIResponse(responseCode = "404", description = "There is no such page, or it can't be drawn")
    @APIResponse(responseCode = "503", description = "Too many pictures are being drawn; try again")
    public Response picture(
            @PathParam("publication_id") String publicationId,
            @PathParam("revision") int revision,
            @PathParam("page") int page,
            @Parameter(description = "In pixels, 200 to 1600") @QueryParam("width") @DefaultValue("900")
                    String givenWidth,
            @Parameter(
                            description =
                                    "To be marked; may be repeated. Of long passages the first and the last words with … between")
                    @QueryParam("words")
                    List<String> words,
            @Context Request request) {
        int width = Place.QUERY.number("width", givenWidth, NARROWEST, WIDEST);
        check(words);
        RevisionContent content = publications
                .content(publicationId, revision)
                .filter(found -> found.readable() && found.mediaType().equals("application/pdf"))
                .orElseThrow(() -> notFound(
                        "There is no revision %d of publication %s with pages.".formatted(revision, publicationId)));
        EntityTag tag = new EntityTag(DeterministicId.of(
                "page-picture", content.contentHash(), page + " " + width, String.join("\n", words)));
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        if (notModified != null) {
            return notModified.header(HttpHeaders.CACHE_CONTROL, KEEP_A_DAY).build();
        }
        PagePicture picture = draw(content.bytes(), page, width, words);
        return Response.ok(picture.png(), "image/png")
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEEP_A_DAY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Marked-Words", picture.marked())
                .build();
    }

    private static void check(List<String> words) {
        if (words.size() > MOST_WORDS || words.stream().anyMatch(each -> each.length() > LONGEST_WORDS)) {
            throw Place.QUERY.refuse(
                    "words",
                    "is given at most %d times, with at most %d characters".formatted(MOST_WORDS, LONGEST_WORDS));
        }
    }

    private PagePicture draw(byte[] pdf, int page, int width, List<String> words) {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return pictures.draw(pdf, page, width, words);
        } catch (PictureRefusedException e) {
            throw notFound(String.valueOf(e.getMessage()));
        } finally {
            turns.release();
        }
    }

    private static BusyException busy() {
        return BusyException.service("Too many pictures are being drawn.", RETRY_AFTER_SECONDS);
    }

    private static HttpProblem notFound(String detail) {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, detail);
    }
}
