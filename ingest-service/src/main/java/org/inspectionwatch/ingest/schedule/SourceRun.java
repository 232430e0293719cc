package org.inspectionwatch.ingest.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.ingest.fetch.Fetcher;
import org.inspectionwatch.ingest.fetch.HostRules;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.survey.DayInBritain;
import org.inspectionwatch.ingest.survey.Survey;
import org.inspectionwatch.ingest.survey.SurveyRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One look at a live source: survey, guards, then what is to be done. */
final class SourceRun {
    private final Jdbi jdbi;
    private final ScheduleStore schedule;
    private final LeaseStore leases;
    private final DocumentWork work;
    private final LiveSource source;
    private final SourceFetch fetch;
    private final Clock clock;

    SourceRun(LiveSource source, RunNeeds needs) {
        this.source = source;
        this.jdbi = needs.jdbi();
        this.schedule = needs.schedule();
        this.leases = needs.leases();
        this.clock = needs.clock();
        this.fetch = new SourceFetch(needs.fetcher(), needs.rules(), source.definition());
        this.work =
                new DocumentWork(jdbi, leases, needs.publications(), clock, new RunParts(source.definition(), fetch));
    }

    /**
     * What all runs share.
     *
     * @param fetcher fetches
     * @param rules to start from
     */
    record RunNeeds(
            Jdbi jdbi,
            ScheduleStore schedule,
            LeaseStore leases,
            Publications publications,
            Fetcher fetcher,
            HostRules rules,
            Clock clock) {}

    /**
     * Looks.
     *
     * @throws LeaseLostException where the run must end at once; somebody else goes on
     */
    void run(IngestRun run, RunWatch watch) {
        Instant begun = clock.instant();
        RunPages pages = new RunPages(jdbi, fetch, watch);
        Map<String, String> marks = jdbi.withHandle(handle -> new PageStore(handle, source.id()).marks());
        SurveyRequest request = new SurveyRequest(watch.lease().full(), DayInBritain.of(clock.instant()), marks);
        Survey survey = source.reader().survey(request, pages);
        survey.remarks().forEach(run::remark);
        survey.gaps().forEach(run::incomplete);
        survey.doubts().forEach(run::doubt);
        survey.fault().ifPresent(run::abort);
        if (survey.fault().isEmpty() && survey.doubts().isEmpty()) {
            boolean trusted = jdbi.inTransaction(handle -> apply(handle, survey, pages.fresh(), run, watch.lease()));
            if (!trusted) {
                return;
            }
        }
        if (survey.doubts().isEmpty()) {
            Instant due = begun.plus(source.definition().pace().min());
            work.run(run, watch, () -> !clock.instant().isBefore(due));
        }
    }

    private boolean apply(Handle handle, Survey survey, List<PageMemory> fresh, IngestRun run, Lease lease) {
        leases.fence(handle, lease);
        ItemStore items = new ItemStore(handle, source.id());
        ListingPlan plan = ListingPlan.of(survey.pages(), items.known());
        run.found(survey.pages().stream().mapToInt(page -> page.items().size()).sum());
        plan.gaps().forEach(run::incomplete);
        plan.remarks().forEach(run::remark);
        plan.doubts().forEach(run::doubt);
        if (!plan.doubts().isEmpty()) {
            return false;
        }
        plan.changes().forEach(change -> items.apply(change, !lease.settled()));
        PageStore pages = new PageStore(handle, source.id());
        fresh.forEach(pages::remember);
        plan.trusted().forEach(pages::mark);
        if (lease.full()) {
            pages.forgetUnused();
            if (lease.settled()) {
                items.askAgain();
            }
            boolean whole = survey.gaps().isEmpty() && plan.gaps().isEmpty();
            schedule.lookedAtAll(handle, lease, source.definition().pace(), whole);
        }
        return true;
    }
}
