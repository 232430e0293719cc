package org.inspectionwatch.ingest.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A response that counted as content.
 *
 * @param hops every address on the way, the asked one first
 * @param terms under which it may be used
 * @param headers by name in lower case
 * @param mediaType told from bytes and header
 * @param content decompressed; not copied, not to be changed
 * @param fetchedAt when the last byte had come
 */
public record ArchivedResponse(
        List<URI> hops,
        ArchiveTerms terms,
        Map<String, List<String>> headers,
        String mediaType,
        byte[] content,
        Instant fetchedAt) {

    /** The address that was asked for. */
    public URI address() {
        return hops.getFirst();
    }
}
