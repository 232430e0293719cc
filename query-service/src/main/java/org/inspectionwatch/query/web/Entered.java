package org.inspectionwatch.query.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.wording.Terms;

/** What people entered and cannot be, told beside the form that they entered it in. */
public final class Entered {
    private Entered() {}

    /** The problems with the fields of a form; what is no bad request is thrown on. */
    public static List<Problem> problems(HttpProblem problem) {
        if (problem.getStatusCode() != Response.Status.BAD_REQUEST.getStatusCode()
                || !(problem.getParameters().get("violations") instanceof List<?> violations)) {
            throw problem;
        }
        return violations.stream()
                .filter(Violation.class::isInstance)
                .map(Violation.class::cast)
                .map(violation -> new Problem(violation.field, sentence(violation)))
                .toList();
    }

    private static String sentence(Violation violation) {
        return "%s %s.".formatted(Terms.capital(violation.field.replace('_', ' ')), violation.message);
    }
}
