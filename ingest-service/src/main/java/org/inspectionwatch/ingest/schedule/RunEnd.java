package org.inspectionwatch.ingest.schedule;

import java.time.Duration;
import java.util.Objects;
import org.inspectionwatch.ingest.definition.Pace;
import org.inspectionwatch.ingest.definition.Retry;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.RunStatus;

/**
 * When a source is due again after a run. Pure.
 *
 * @param pause until the next run; looks are counted from start to start
 * @param interval pause of a source that fares well
 * @param failures runs in a row that brought nothing because of a fault or a doubt
 */
record RunEnd(Duration pause, Duration interval, int failures) {

    /** After a run that may have left something waiting. */
    static RunEnd of(Lease lease, RunReport report, Pace pace, Retry retry) {
        boolean bad = report.status() == RunStatus.FAILED || report.status() == RunStatus.SUSPECT;
        if (bad) {
            int failures = lease.failures() + 1;
            Duration pause = retry.after(failures);
            return new RunEnd(pause.compareTo(pace.max()) > 0 ? pace.max() : pause, lease.interval(), failures);
        }
        Duration interval = pace.next(lease.interval(), report.added() > 0);
        boolean more = report.status() == RunStatus.PARTIAL || report.waiting() > 0;
        Duration pause = (more ? pace.min() : interval).minus(took(report));
        Duration least = report.waiting() > 0 ? Duration.ZERO : pace.min().dividedBy(2);
        return new RunEnd(pause.compareTo(least) < 0 ? least : pause, interval, 0);
    }

    private static Duration took(RunReport report) {
        return Duration.between(report.started(), Objects.requireNonNull(report.finished()));
    }
}
