package org.inspectionwatch.ingest.upload;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.access.NeedsApiKey;
import org.inspectionwatch.ingest.listing.ListingFields;
import org.inspectionwatch.ingest.publication.Arrival;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.publication.StoreUnavailableException;
import org.inspectionwatch.ingest.source.Source;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.source.Sources;
import org.inspectionwatch.ingest.upload.UploadProblems.FieldError;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes publications one by one. */
@Path(UploadResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications")
@Singleton
public class UploadResource {
    static final String PATH = "/api/v1/publications";
    private static final String SOURCE_ID = "upload";
    private static final int LONGEST_LOCATION = 1_000;
    /** Enough that no two files of one name meet. */
    private static final int HASH_DIGITS = 12;

    private final Publications publications;
    private final Sources sources;
    private final long maxBytes;
    private final Clock clock;

    UploadResource(Publications publications, Sources sources, UploadSettings settings, Clock clock) {
        this.publications = publications;
        this.sources = sources;
        this.maxBytes = settings.maxFileSize().asLongValue();
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        sources.register(new Source(SOURCE_ID, SourceKind.UPLOAD, PATH));
    }

    /** The same file under the same location again changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @NeedsApiKey
    @Operation(operationId = "uploadPublication", summary = "Hands in one publication: a PDF, HTML or plain text")
    @SecurityRequirement(name = "api_key")
    @APIResponse(
            responseCode = "201",
            description = "A new publication or revision; Location leads to its bytes",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already; nothing changed",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(responseCode = "400", description = "A part of the form can't be used")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "403", description = "Uploads are switched off")
    @APIResponse(responseCode = "413", description = "The file is over the size limit")
    @APIResponse(responseCode = "503", description = "The database can't be used now; nothing was kept")
    public Response upload(@BeanParam UploadForm form) throws IOException {
        Kept kept = keep(arrival(form));
        Uploaded answer = new Uploaded(
                kept.publicationId(),
                kept.revision(),
                kept.outcome().name().toLowerCase(Locale.ROOT),
                kept.unreadable());
        URI content = URI.create("%s/%s/revisions/%d/content".formatted(PATH, kept.publicationId(), kept.revision()));
        return kept.outcome() == Kept.Outcome.UNCHANGED
                ? Response.ok(answer).location(content).build()
                : Response.created(content).entity(answer).build();
    }

    private Kept keep(Arrival arrival) {
        try {
            return publications.keep(arrival);
        } catch (StoreUnavailableException e) {
            throw UploadProblems.unavailable(e);
        }
    }

    private Arrival arrival(UploadForm form) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        FileUpload file = form.file;
        String location = location(form, errors);
        Listing listing = new ListingFields(
                        form.listing(),
                        (column, message) -> errors.add(new FieldError(column.slug(), sentence(message))))
                .listing();
        if (file == null || file.size() == 0) {
            errors.addFirst(
                    new FieldError("file", file == null ? "The part 'file' is missing." : "The file is empty."));
        }
        if (file == null || !errors.isEmpty()) {
            throw UploadProblems.invalid(errors);
        }
        if (file.size() > maxBytes) {
            throw UploadProblems.tooLarge(file.size(), maxBytes);
        }
        byte[] content = Files.readAllBytes(file.uploadedFile());
        return new Arrival(SOURCE_ID, placed(form, location, content), listing, null, content, clock.instant());
    }

    /**
     * Two files of one name are not two revisions of one publication unless the uploader says so: without a location of its
     * own an upload is told apart by its bytes.
     */
    private static String placed(UploadForm form, String location, byte[] content) {
        return stripped(form.location).isEmpty()
                ? DeterministicId.contentHash(content).substring(0, HASH_DIGITS) + "/" + location
                : location;
    }

    private static String location(UploadForm form, List<FieldError> errors) {
        String location = stripped(form.location);
        if (location.isEmpty() && form.file != null) {
            location = stripped(form.file.fileName());
        }
        if (location.isEmpty()
                || location.length() > LONGEST_LOCATION
                || location.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(
                    "location",
                    "The location, or else the file's name, must be 1 to %d printable characters."
                            .formatted(LONGEST_LOCATION)));
        }
        return location;
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    private static String stripped(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
