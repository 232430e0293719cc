package org.inspectionwatch.ingest.fetch;

import java.util.Set;

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
}
