package org.inspectionwatch.ingest.fetch;

import java.util.Set;
import java.util.TreeSet;
import org.inspectionwatch.ingest.fetch.content.ContentGuard;

/**
 * What may count as content.
 *
 * @param mediaTypes as {@code application/pdf}, lower case; empty for any
 * @param guard asked besides the standard one, which knows the error pages that come with status 200
 */
public record ContentRules(Set<String> mediaTypes, ContentGuard guard) {

    /** Whatever is no known error page. */
    public static final ContentRules ANY = new ContentRules(Set.of(), ContentGuard.NONE);

    public ContentRules {
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** The header field {@code Accept}. */
    String header() {
        return mediaTypes.isEmpty() ? "*/*" : String.join(",", new TreeSet<>(mediaTypes)) + ",*/*;q=0.1";
    }
}
