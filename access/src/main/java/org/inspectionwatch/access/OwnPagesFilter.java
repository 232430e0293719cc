package org.inspectionwatch.access;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses forms that another site sends. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@OwnPagesOnly
@Singleton
public class OwnPagesFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        SameOrigin.demand(request);
    }
}
