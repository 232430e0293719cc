package org.inspectionwatch.rest.problem;

import jakarta.ws.rs.core.Response;

/** What is asked for can be had, but not now: there is too much of it under way already. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Response.Status status;
    private final int retryAfterSeconds;

    private BusyException(Response.Status status, String message, int retryAfterSeconds) {
        super(message);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** 503: all callers together have as much under way as there may be. */
    public static BusyException service(String message, int retryAfterSeconds) {
        return new BusyException(Response.Status.SERVICE_UNAVAILABLE, message, retryAfterSeconds);
    }

    /** 429: this caller has as much under way as one may. */
    public static BusyException caller(String message, int retryAfterSeconds) {
        return new BusyException(Response.Status.TOO_MANY_REQUESTS, message, retryAfterSeconds);
    }

    Response.Status status() {
        return status;
    }

    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
