package org.inspectionwatch.query.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.inspectionwatch.rest.problem.Place;

/** What a client did wrong, as RFC 9457 problems. */
public final class Problems {
    private Problems() {}

    /** 400: a query parameter has a value that it cannot have. */
    public static HttpProblem invalid(String parameter, String message) {
        return Place.QUERY.refuse(parameter, message);
    }

    /** 400: a field of the body has a value that it cannot have. */
    public static HttpProblem invalidField(String field, String message) {
        return Place.BODY.refuse(field, message);
    }

    /** 404: there is nothing of that id. */
    public static HttpProblem unknown(String what, String id) {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no " + what + " " + id + ".");
    }
}
