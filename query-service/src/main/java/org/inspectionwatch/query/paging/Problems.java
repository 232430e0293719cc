package org.inspectionwatch.query.paging;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a client did wrong, as RFC 9457 problems. */
public final class Problems {
    private Problems() {}

    /** 400: a query parameter has a value that it cannot have. */
    public static HttpProblem invalid(String parameter, String message) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("Parameter " + parameter + " " + message + ".")
                .with("violations", List.of(Violation.In.query.field(parameter).message(message)))
                .build();
    }

    /** 400: a field of the body has a value that it cannot have. */
    public static HttpProblem invalidField(String field, String message) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail("Field " + field + " " + message + ".")
                .with("violations", List.of(Violation.In.body.field(field).message(message)))
                .build();
    }

    /** 404: there is nothing of that id. */
    public static HttpProblem unknown(String what, String id) {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no " + what + " " + id + ".");
    }
}
