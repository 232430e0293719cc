package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.fetch.FetchOutcome;
import org.inspectionwatch.ingest.fetch.FetchRequest;
import org.inspectionwatch.ingest.fetch.Fetcher;
import org.inspectionwatch.ingest.fetch.HostRules;
import org.inspectionwatch.ingest.fetch.SourceTerms;
import org.inspectionwatch.ingest.fetch.Validators;

/** Fetches on behalf of one source, by its rules. */
final class SourceFetch {
    private final Fetcher fetcher;
    private final SourceTerms terms;
    private final HostRules rules;
    private final Set<String> documents;

    SourceFetch(Fetcher fetcher, HostRules rules, SourceDefinition definition) {
        Duration delay = definition.pace().delay();
        this.fetcher = fetcher;
        this.terms = new SourceTerms(definition.id(), definition.licence(), definition.attribution());
        this.rules = delay == null ? rules : rules.withCrawlDelay(delay);
        this.documents = definition.accept();
    }

    /** A page of the listing. */
    FetchOutcome page(URI address, Validators known) {
        return fetcher.fetch(FetchRequest.of(address, terms, rules).knowing(known));
    }

    /** A document. */
    FetchOutcome document(URI address, Validators known) {
        return fetcher.fetch(
                FetchRequest.of(address, terms, rules).knowing(known).expecting(documents));
    }
}
