package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.ingest.fetch.FetchOutcome;
import org.inspectionwatch.ingest.fetch.Validators;
import org.inspectionwatch.ingest.survey.Page;
import org.inspectionwatch.ingest.survey.Pages;
import org.jdbi.v3.core.Jdbi;

/** Pages of the listing in one run; what is new is remembered by the run when it trusts it. */
final class RunPages implements Pages {
    private final Jdbi jdbi;
    private final SourceFetch fetch;
    private final RunWatch watch;
    private final List<PageMemory> fresh = new ArrayList<>();

    RunPages(Jdbi jdbi, SourceFetch fetch, RunWatch watch) {
        this.jdbi = jdbi;
        this.fetch = fetch;
        this.watch = watch;
    }

    @Override
    public Page get(URI address) {
        watch.check();
        Optional<PageMemory> memory =
                jdbi.withHandle(handle -> new PageStore(handle, watch.sourceId()).memory(address.toString()));
        Validators known = memory.map(PageMemory::validators).orElse(Validators.NONE);
        return switch (fetch.page(address, known)) {
            case FetchOutcome.Fetched fetched -> {
                if (!fetched.validators().equals(Validators.NONE)) {
                    fresh.add(new PageMemory(address.toString(), fetched.validators(), fetched.body()));
                }
                yield new Page.Content(fetched.finalAddress(), fetched.body());
            }
            case FetchOutcome.Unchanged unchanged ->
                new Page.Content(
                        unchanged.hops().getLast(), memory.orElseThrow().body());
            case FetchOutcome.Failed failed -> {
                watch.endWhere(failed.kind());
                yield new Page.Missing(
                        FetchProblems.of(address, failed), failed.kind().mayPass());
            }
        };
    }

    /** Pages that came with new content. */
    List<PageMemory> fresh() {
        return List.copyOf(fresh);
    }
}
