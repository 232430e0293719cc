package org.inspectionwatch.ingest.source;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

/** Problems of questions about sources. */
public final class SourceProblems {
    private SourceProblems() {}

    /** 404. */
    public static HttpProblem unknown(String sourceId) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("Not Found")
                .withDetail("There is no source '%s' here.".formatted(sourceId))
                .build();
    }

    /** 404. */
    public static HttpProblem unknownRun(String sourceId, String started) {
        return HttpProblem.valueOf(
                Response.Status.NOT_FOUND,
                "No run of the source '%s' that began at %s is kept.".formatted(sourceId, started));
    }

    /** 400. */
    public static HttpProblem unknownAction() {
        return HttpProblem.valueOf(Response.Status.BAD_REQUEST, "Action is one of run, full, pause, resume.");
    }
}
