package org.inspectionwatch.ingest.schedule;

import org.inspectionwatch.ingest.fetch.FetchFailure;
import org.inspectionwatch.ingest.source.IngestRun;

/** Holds on to the source while a run goes on, and tells the run when it must end. */
final class RunWatch {
    private final LeaseStore leases;
    private final Lease lease;
    private final IngestRun run;
    private volatile boolean stopping;

    RunWatch(LeaseStore leases, Lease lease, IngestRun run) {
        this.leases = leases;
        this.lease = lease;
        this.run = run;
    }

    String sourceId() {
        return lease.sourceId();
    }

    Lease lease() {
        return lease;
    }

    /**
     * To be called before each request: a process that was frozen finds out here that it has lost the source.
     *
     * @throws LeaseLostException where the run must end
     */
    void check() {
        if (stopping) {
            throw new LeaseLostException("the service stops");
        }
        leases.renew(lease, run.progress());
    }

    /** The service stops, or the source is lost: the run ends before its next request. */
    void stop() {
        stopping = true;
    }

    /** Some failures are ours and say nothing of the source. */
    void endWhere(FetchFailure failure) {
        if (failure == FetchFailure.INTERRUPTED) {
            throw new LeaseLostException("the service stops");
        }
        if (failure == FetchFailure.TURN_LOST) {
            throw new LeaseLostException("the turn at the host went to another replica");
        }
    }
}
