package org.inspectionwatch.ingest.definition;

import java.net.URI;
import java.util.Set;
import org.inspectionwatch.ingest.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What every live source says of itself, whatever its kind.
 *
 * @param id stable; part of the identity of all its publications
 * @param name for people
 * @param kind how its listing is read
 * @param enabled whether it is looked at
 * @param url of the listing, absolute
 * @param licence of what it publishes, or null where the documents say it themselves
 * @param attribution that the licence asks for, or null
 * @param hosts as {@code name} or {@code name:port}: documents are taken from there alone
 * @param accept media types of documents, lower case; empty for any
 * @param pace how often it is looked at
 * @param retry how a document that can't be had is tried again
 */
public record SourceDefinition(
        String id,
        String name,
        SourceKind kind,
        boolean enabled,
        URI url,
        @Nullable String licence,
        @Nullable String attribution,
        Set<String> hosts,
        Set<String> accept,
        Pace pace,
        Retry retry) {

    public SourceDefinition {
        hosts = Set.copyOf(hosts);
        accept = Set.copyOf(accept);
    }

    /** Whether a document may be taken from this address. */
    public boolean covers(URI address) {
        return hosts.contains(host(address));
    }

    /** Host, and port where the address names one. */
    static String host(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }
}
