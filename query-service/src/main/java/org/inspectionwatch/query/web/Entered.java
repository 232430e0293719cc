package org.inspectionwatch.query.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inspectionwatch.pages.Problem;

/** What people entered and cannot be, told beside the form that they entered it in. */
public final class Entered {
    private Entered() {}

    /** The problems with the fields of a form; what is no bad request is thrown on. */
    public static List<Problem> problems(HttpProblem problem) {
        List<Problem> ofFields = Problem.with(problem);
        if (problem.getStatusCode() != Response.Status.BAD_REQUEST.getStatusCode() || ofFields.isEmpty()) {
            throw problem;
        }
        return ofFields;
    }
}
