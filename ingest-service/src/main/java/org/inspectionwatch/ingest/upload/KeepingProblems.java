package org.inspectionwatch.ingest.upload;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.inspectionwatch.ingest.publication.StoreUnavailableException;
import org.inspectionwatch.rest.problem.DatabaseProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 503 where nothing can be kept, as everywhere while the database is away. */
public class KeepingProblems {

    @ServerExceptionMapper
    Response nothingIsKept(StoreUnavailableException outage, UriInfo address) {
        return DatabaseProblems.answer(outage, address);
    }
}
