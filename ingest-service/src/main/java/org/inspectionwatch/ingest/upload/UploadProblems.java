package org.inspectionwatch.ingest.upload;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Why an upload is refused, as RFC 9457 problems. */
public final class UploadProblems {
    private static final String VIOLATIONS = "violations";

    private UploadProblems() {}

    /**
     * What is wrong with one part of the form.
     *
     * @param field name of the part
     * @param message one sentence
     */
    public record FieldError(String field, String message) {}

    /** What is wrong with the parts of the form, as one of these problems says it; none where it is about something else. */
    public static List<FieldError> errors(HttpProblem problem) {
        return problem.getParameters().get(VIOLATIONS) instanceof List<?> violations
                ? violations.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .map(violation -> new FieldError(violation.field, violation.message))
                        .toList()
                : List.of();
    }

    static HttpProblem invalid(List<FieldError> errors) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail(errors.getFirst().message())
                .with(
                        VIOLATIONS,
                        errors.stream()
                                .map(error ->
                                        Violation.In.form.field(error.field()).message(error.message()))
                                .toList())
                .build();
    }

    static HttpProblem tooLarge(long size, long limit) {
        return HttpProblem.builder()
                .withStatus(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                .withTitle("Content Too Large")
                .withDetail("The file has %d bytes, over the limit of %d.".formatted(size, limit))
                .build();
    }
}
