package org.inspectionwatch.ingest.fetch;

/**
 * Fetches politely. Of all replicas on one database, one at a time talks to a host, and it pauses between two requests as
 * long as the rules or the host's robots.txt ask for; a request may therefore wait long before it begins.
 */
public interface Fetcher {

    /**
     * Fetches with GET; blocks, so call it on a virtual thread. Whatever the remote side does ends in an outcome and never
     * in an exception. An interrupted wait ends as {@link FetchFailure#INTERRUPTED}, the thread's mark kept.
     *
     * @throws FetchUnavailableException where the database that holds the turns of the hosts and the archive can't be used
     *     now; then nothing counts as fetched
     */
    FetchOutcome fetch(FetchRequest request);
}
