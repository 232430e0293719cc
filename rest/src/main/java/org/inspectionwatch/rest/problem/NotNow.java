package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The problem of a request that can be answered later. */
final class NotNow {
    private NotNow() {}

    /**
     * One of that status, with the time to come back.
     *
     * @param path that was asked for
     * @param detail one sentence, or null
     */
    static Response answer(Response.Status status, String path, @Nullable String detail, int retryAfterSeconds) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .withInstance(URI.create(path))
                .withHeader(HttpHeaders.RETRY_AFTER, retryAfterSeconds)
                .build()
                .toResponse();
    }
}
