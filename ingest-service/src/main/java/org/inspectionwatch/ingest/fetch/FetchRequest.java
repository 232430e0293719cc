package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.util.Set;
import org.inspectionwatch.ingest.fetch.content.ContentGuard;

/**
 * What to fetch, and how.
 *
 * @param address absolute; anything else, other schemes than http and https included, ends as a failure
 * @param terms on whose behalf; kept in the archive with the response
 * @param rules how to treat the host
 * @param known what an earlier answer said of itself: asks the host to send only what is other
 * @param accepted what may count as content
 */
public record FetchRequest(
        URI address, SourceTerms terms, HostRules rules, Validators known, ContentRules accepted) {

    /** A request for whatever is there, with nothing known yet. */
    public static FetchRequest of(URI address, SourceTerms terms, HostRules rules) {
        return new FetchRequest(address, terms, rules, Validators.NONE, ContentRules.ANY);
    }

    public FetchRequest knowing(Validators validators) {
        return new FetchRequest(address, terms, rules, validators, accepted);
    }

    /** Accepts only these media types, lower case and without parameters. */
    public FetchRequest expecting(Set<String> mediaTypes) {
        return new FetchRequest(address, terms, rules, known, new ContentRules(mediaTypes, accepted.guard()));
    }

    /** Accepts only what this guard, besides the standard one, has nothing against. */
    public FetchRequest guardedBy(ContentGuard guard) {
        return new FetchRequest(address, terms, rules, known, new ContentRules(accepted.mediaTypes(), guard));
    }
}
