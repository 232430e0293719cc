package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.JdbiException;

/** Answers 503 while the database is away, with one line in the log for each request: the fault is not the request's. */
public class DatabaseProblems {
    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);
    private static final int RETRY_AFTER_SECONDS = 10;

    @ServerExceptionMapper
    Response ofQuery(JdbiException fault, UriInfo address) {
        return answer(fault, address);
    }

    @ServerExceptionMapper
    Response ofConnection(SQLException fault, UriInfo address) {
        return answer(fault, address);
    }

    /** What a request is answered that failed with that: 503 where it is an outage, or else 500. */
    public static Response answer(Exception fault, UriInfo address) {
        Optional<SQLException> outage = DatabaseOutage.in(fault);
        if (outage.isEmpty()) {
            return ExceptionMapperBase.postProcessorsRegistry
                    .applyPostProcessing(
                            HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR),
                            ProblemContext.of(fault, address))
                    .toResponse();
        }
        String path = address.getRequestUri().getRawPath();
        LOG.warnf(
                "%s is answered 503: the database can't be used: %s",
                path, outage.get().getMessage());
        return NotNow.answer(
                Response.Status.SERVICE_UNAVAILABLE,
                path,
                "The database can't be used now; come back in %d seconds.".formatted(RETRY_AFTER_SECONDS),
                RETRY_AFTER_SECONDS);
    }
}
