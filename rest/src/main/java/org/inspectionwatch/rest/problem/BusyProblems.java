package org.inspectionwatch.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers that it cannot be had now, with one line in the log: anybody can bring that about, as often as they like. */
public class BusyProblems {
    private static final Logger LOG = Logger.getLogger(BusyProblems.class);

    @ServerExceptionMapper
    Response busy(BusyException busy, UriInfo address) {
        String path = address.getRequestUri().getRawPath();
        LOG.infof("%s is answered %d: %s", path, busy.status().getStatusCode(), busy.getMessage());
        return NotNow.answer(busy.status(), path, busy.getMessage(), busy.retryAfterSeconds());
    }
}
