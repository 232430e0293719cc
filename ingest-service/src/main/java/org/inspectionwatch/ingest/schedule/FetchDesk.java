package org.inspectionwatch.ingest.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import org.inspectionwatch.ingest.fetch.Fetcher;
import org.inspectionwatch.ingest.fetch.HostRules;

/** The fetcher, and the rules that all sources start from. */
@ApplicationScoped
class FetchDesk {
    private final Fetcher fetcher;
    private final HostRules rules;

    FetchDesk(Fetcher fetcher, HostRules rules) {
        this.fetcher = fetcher;
        this.rules = rules;
    }

    Fetcher fetcher() {
        return fetcher;
    }

    HostRules rules() {
        return rules;
    }
}
