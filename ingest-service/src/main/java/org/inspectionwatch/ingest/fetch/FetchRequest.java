package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to fetch, and how.
 *
 * @param address absolute; anything else, other schemes than http and https included, ends as a failure
 * @param terms on whose behalf; kept in the archive with the response
 * @param rules how to treat the host
 * @param known what an earlier answer said of itself: asks the host to send only what is other
 * @param mediaTypes what may count as content, lower case and without parameters; empty for any
 */
public record FetchRequest(URI address, SourceTerms terms, HostRules rules, Validators known, Set<String> mediaTypes) {

    public FetchRequest {
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** A request for whatever is there, with nothing known yet. */
    public static FetchRequest of(URI address, SourceTerms terms, HostRules rules) {
        return new FetchRequest(address, terms, rules, Validators.NONE, Set.of());
    }

    public FetchRequest knowing(Validators validators) {
        return new FetchRequest(address, terms, rules, validators, mediaTypes);
    }

    /** Takes only these media types for content. */
    public FetchRequest expecting(Set<String> types) {
        return new FetchRequest(address, terms, rules, known, types);
    }

    /** The header field {@code Accept}. */
    String accept() {
        return mediaTypes.isEmpty() ? "*/*" : String.join(",", new TreeSet<>(mediaTypes)) + ",*/*;q=0.1";
    }
}
