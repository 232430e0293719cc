package org.inspectionwatch.ingest.fetch;

/** The database behind the fetcher can't be used now; trying again later helps. */
public final class FetchUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FetchUnavailableException(Throwable cause) {
        super("nothing is fetched while the database can't be used: " + cause.getMessage(), cause);
    }
}
