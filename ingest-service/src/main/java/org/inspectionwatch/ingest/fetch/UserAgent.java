package org.inspectionwatch.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param product what robots.txt calls us: letters, {@code _} and {@code -}
 * @param contact address of a page or mailbox where a site's people reach whoever runs this; null where none is configured,
 *     and then only trusted hosts are fetched from
 */
public record UserAgent(String product, String version, @Nullable String contact) {

    /** The header field {@code User-Agent}. */
    public String header() {
        return product + "/" + version + (contact == null ? "" : " (+" + contact + ")");
    }
}
