package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an answer said of its own version, word for word as it was sent.
 *
 * @param address that answered, which after redirects is not the asked one: of any other resource the same words may mean
 *     another version; null with {@link #NONE} alone
 * @param etag with its quotes and, where weak, its {@code W/}; null where none was sent
 * @param lastModified HTTP date; null where none was sent
 */
public record Validators(
        @Nullable URI address,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** Nothing known: asks without condition. */
    public static final Validators NONE = new Validators(null, null, null);

    /** True where a request for this address can be made conditional. */
    boolean knows(URI asked) {
        return asked.equals(address) && (etag != null || lastModified != null);
    }
}
