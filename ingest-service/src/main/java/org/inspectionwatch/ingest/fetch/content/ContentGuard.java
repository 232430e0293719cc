package org.inspectionwatch.ingest.fetch.content;

import java.util.Optional;

/** Recognises answers that pretend to be content: error pages with status 200, shells without data. Pure. */
@FunctionalInterface
public interface ContentGuard {

    /** Has nothing against anything. */
    ContentGuard NONE = (mediaType, body) -> Optional.empty();

    /**
     * Says why this is no content, as the end of the sentence "the host sent ..."; empty where it may be content.
     *
     * @param mediaType told from bytes and header; lower case, without parameters
     * @param body whole, not to be changed
     */
    Optional<String> objection(String mediaType, byte[] body);
}
