package org.inspectionwatch.ingest.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.StoreUnavailableException;
import org.inspectionwatch.ingest.upload.UploadForm;
import org.inspectionwatch.ingest.upload.UploadProblems;
import org.inspectionwatch.ingest.upload.UploadProblems.FieldError;
import org.inspectionwatch.ingest.upload.UploadSettings;
import org.inspectionwatch.ingest.upload.Uploads;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.Site;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Where people hand in a report, to see what is read from it. */
@Path(ReportDropPage.PATH)
@Produces(MediaType.TEXT_HTML)
@NeedsSignIn
class ReportDropPage {
    static final String PATH = "/drop";

    private static final int A_MINUTE = 60;
    private static final long MEGABYTE = 1024L * 1024;

    private final Uploads uploads;
    private final Caller caller;
    private final Site site;
    private final long megabytes;

    ReportDropPage(Uploads uploads, UploadSettings settings, Caller caller, Site site) {
        this.uploads = uploads;
        this.caller = caller;
        this.site = site;
        this.megabytes = settings.maxFileSize().asLongValue() / MEGABYTE;
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return form(new UploadForm(), List.of());
    }

    /** Keeps the report, and leads to the page that shows what is read from it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Operation(hidden = true)
    public Response take(@BeanParam UploadForm form, MultipartFormDataInput parts) throws IOException {
        try {
            Kept kept = uploads.handIn(form.withoutBlanks(), parts);
            return Response.seeOther(URI.create(
                            site.query("/publications/%s?awaits=%d".formatted(kept.publicationId(), kept.revision()))))
                    .build();
        } catch (HttpProblem problem) {
            List<FieldError> errors = UploadProblems.errors(problem);
            String message = Objects.requireNonNullElse(problem.getDetail(), "It could not be kept.");
            return Response.status(problem.getStatusCode())
                    .entity(form(form, errors.isEmpty() ? List.of(new FieldError("file", message)) : errors))
                    .build();
        } catch (StoreUnavailableException outage) {
            FieldError later = new FieldError("file", "Nothing can be kept just now; hand it in again in a minute.");
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, A_MINUTE)
                    .entity(form(form, List.of(later)))
                    .build();
        }
    }

    private TemplateInstance form(UploadForm form, List<FieldError> problems) {
        return new form(
                Frame.of("sources", "Hand in a report", PATH).under("Sources", SourcesPage.PATH),
                caller.name(),
                megabytes,
                problems,
                form.title,
                form.provider,
                form.published,
                form.url);
    }

    record form(
            Frame frame,
            String visitor,
            long megabytes,
            List<FieldError> problems,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String published,
            @Nullable String url)
            implements TemplateInstance {}
}
