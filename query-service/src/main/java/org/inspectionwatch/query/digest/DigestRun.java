package org.inspectionwatch.query.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.eventlog.PositionRange;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Sends digests that are due, each in a transaction of its own that ends after the server has taken the e-mail. A process that
 * dies in between sends that one digest again; none is left out. Any number of replicas may run it.
 */
@ApplicationScoped
class DigestRun {
    private static final Logger LOG = Logger.getLogger(DigestRun.class);

    private final Jdbi jdbi;
    private final EventLog log;
    private final EventSearch search;
    private final EventChoices choices;
    private final DigestMailer mailer;
    private final DigestTimes times;

    DigestRun(
            Jdbi jdbi, EventLog log, EventSearch search, EventChoices choices, DigestMailer mailer, DigestTimes times) {
        this.jdbi = jdbi;
        this.log = log;
        this.search = search;
        this.choices = choices;
        this.mailer = mailer;
        this.times = times;
    }

    @Scheduled(
            every = "${inspection-watch.digest.look-every:30s}",
            identity = "digests",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAllDue() {
        boolean more = mailer.switchedOn();
        while (more) {
            more = jdbi.inTransaction(this::sendNext);
        }
    }

    private boolean sendNext(Handle handle) {
        DigestTable table = new DigestTable(handle);
        Instant now = times.now();
        Optional<Digest> due = table.claim(now);
        if (due.isEmpty()) {
            return false;
        }
        Digest digest = due.get();
        try {
            long last = log.last();
            List<LoggedEvent> events = search.find(
                    choices.filter(digest.events()),
                    new PositionRange(digest.position(), last),
                    DigestText.MOST_EVENTS + 1);
            if (!events.isEmpty()) {
                mailer.send(digest, events);
            }
            table.sent(digest.digestId(), last, digest.frequency().next(now));
        } catch (RuntimeException e) {
            LOG.warnf("digest %s cannot be sent and is tried again: %s", digest.digestId(), e.getMessage());
            table.failed(digest.digestId(), "It could not be sent: " + e.getMessage(), times.retry(now));
        }
        return true;
    }
}
