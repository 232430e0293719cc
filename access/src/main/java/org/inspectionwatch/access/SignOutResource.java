package org.inspectionwatch.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where people sign out. */
@Path("/sign-out")
@Singleton
public class SignOutResource {
    private final TicketCookie cookie;

    SignOutResource(TicketCookie cookie) {
        this.cookie = cookie;
    }

    /** The browser forgets its ticket. */
    @POST
    @OwnPagesOnly
    @Operation(hidden = true)
    public Response signOut() {
        return Response.seeOther(URI.create(SignInResource.PATH))
                .cookie(cookie.forgetting())
                .build();
    }
}
