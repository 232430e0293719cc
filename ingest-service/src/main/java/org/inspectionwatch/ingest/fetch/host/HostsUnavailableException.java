package org.inspectionwatch.ingest.fetch.host;

/** The database that holds the turns of the hosts can't be used now. */
public final class HostsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HostsUnavailableException(Throwable cause) {
        super("the turns of the hosts can't be read: " + cause.getMessage(), cause);
    }
}
