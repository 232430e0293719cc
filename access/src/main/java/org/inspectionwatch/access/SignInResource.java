package org.inspectionwatch.access;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.pages.Frame;
import org.jspecify.annotations.Nullable;

/** Where people sign in with a key. */
@Path(SignInResource.PATH)
@Produces(MediaType.TEXT_HTML)
@Singleton
public class SignInResource {
    static final String PATH = "/sign-in";

    private final KeyHolders holders;
    private final Tickets tickets;
    private final TicketCookie cookie;
    private final Visitor visitor;

    SignInResource(KeyHolders holders, Tickets tickets, TicketCookie cookie, Visitor visitor) {
        this.holders = holders;
        this.tickets = tickets;
        this.cookie = cookie;
        this.visitor = visitor;
    }

    /** Asks for the key, or says who is signed in. */
    @GET
    @Blocking
    @Operation(hidden = true)
    public Response page(@QueryParam("next") @Nullable String next) {
        return page(Response.Status.OK, LocalPath.of(next));
    }

    /** Signs in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @OwnPagesOnly
    @Operation(hidden = true)
    public Response signIn(@FormParam("key") @Nullable String key, @FormParam("next") @Nullable String next) {
        Optional<String> ticket = key == null ? Optional.empty() : tickets.issue(key.strip());
        return ticket.isPresent()
                ? Response.seeOther(URI.create(LocalPath.of(next)))
                        .cookie(cookie.keeping(ticket.get()))
                        .build()
                : page(Response.Status.FORBIDDEN, LocalPath.of(next));
    }

    private Response page(Response.Status status, String next) {
        boolean refused = status == Response.Status.FORBIDDEN;
        return Response.status(status)
                .entity(new page(Frame.of("", "Sign in", PATH), holders.any(), visitor.name(), next, refused))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * The page.
     *
     * @param frame around it
     * @param open whether anybody has a key
     * @param name of who is signed in, or null
     * @param next path to go to afterwards
     * @param refused whether the key that was sent is nobody's
     */
    record page(Frame frame, boolean open, @Nullable String name, String next, boolean refused)
            implements TemplateInstance {}
}
