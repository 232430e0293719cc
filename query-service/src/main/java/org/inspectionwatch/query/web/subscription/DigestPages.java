package org.inspectionwatch.query.web.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.digest.DigestDesk;
import org.inspectionwatch.query.digest.DigestView;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.web.Entered;
import org.jspecify.annotations.Nullable;

/** E-mails for people: who has a key sees all subscriptions, as in the REST API. */
@Path(DigestPages.PATH)
@Produces(MediaType.TEXT_HTML)
@NeedsSignIn
@RunOnVirtualThread
class DigestPages {
    static final String PATH = SubscriptionPages.PATH + "/digests";

    private static final String ROWS = "25";

    private final DigestDesk desk;
    private final Caller caller;

    DigestPages(DigestDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("done") @Nullable String done) {
        return list(cursor, new DigestForm(), List.of(), notice(done));
    }

    /** Subscribes an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(@BeanParam DigestForm form) {
        if (!desk.switchedOn()) {
            return refused(form, List.of(new Problem(null, "E-mails are switched off here.")));
        }
        try {
            desk.create(form.request());
            return Response.seeOther(URI.create(PATH + "?done=created")).build();
        } catch (HttpProblem problem) {
            return refused(form, Entered.problems(problem));
        }
    }

    /** Forgets it. */
    @POST
    @Path("{digest_id}/delete")
    @Operation(hidden = true)
    public Response delete(@PathParam("digest_id") String digestId) {
        desk.delete(digestId);
        return Response.seeOther(URI.create(PATH + "?done=deleted")).build();
    }

    private Response refused(DigestForm form, List<Problem> problems) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(list(null, form, problems, null))
                .build();
    }

    private TemplateInstance list(
            @Nullable String cursor, DigestForm form, List<Problem> problems, @Nullable String notice) {
        Page<DigestView> found = desk.list(PageRequest.of(ROWS, cursor, 1, "digests-page"));
        return new list(
                Frame.of(SubscriptionPages.SECTION, "E-mails", PATH)
                        .under(SubscriptionPages.TITLE, SubscriptionPages.PATH),
                found.items(),
                cursor == null ? null : PATH,
                found.nextCursor() == null ? null : PATH + "?cursor=" + found.nextCursor(),
                form,
                problems,
                notice,
                desk.switchedOn(),
                caller.name());
    }

    private static @Nullable String notice(@Nullable String done) {
        return switch (done) {
            case "created" -> "It is subscribed. The first e-mail comes when something has happened.";
            case "deleted" -> "It gets no more e-mails, and the address is forgotten.";
            case null, default -> null;
        };
    }

    record list(
            Frame frame,
            List<DigestView> digests,
            @Nullable String first,
            @Nullable String next,
            DigestForm form,
            List<Problem> problems,
            @Nullable String notice,
            boolean switchedOn,
            String visitor)
            implements TemplateInstance {}
}
