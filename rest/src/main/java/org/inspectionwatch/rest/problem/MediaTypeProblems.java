package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the header that asks for, or brings, a media type that an operation does not have. */
public class MediaTypeProblems {

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException refused) {
        return problem(
                Response.Status.NOT_ACCEPTABLE,
                HttpHeaders.ACCEPT,
                "names no media type that this operation answers in");
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException refused) {
        return problem(
                Response.Status.UNSUPPORTED_MEDIA_TYPE,
                HttpHeaders.CONTENT_TYPE,
                "names no media type that this operation takes");
    }

    private static Response problem(Response.Status status, String header, String message) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail("Header " + header + " " + message + ".")
                .with("violations", List.of(Violation.In.header.field(header).message(message)))
                .build()
                .toResponse();
    }
}
