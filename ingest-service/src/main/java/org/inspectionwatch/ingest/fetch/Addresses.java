package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.util.Locale;

/** Brings addresses into the form in which they are asked for and compared. */
final class Addresses {
    private Addresses() {}

    /** Without fragment, with a path, scheme and host in lower case. */
    static URI request(URI address) {
        if (address.getScheme() == null || address.getRawAuthority() == null) {
            return address;
        }
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create((address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT) + path + query);
    }

    /**
     * Where a redirect leads.
     *
     * @throws IllegalArgumentException where {@code location} is no address
     */
    static URI resolve(URI from, String location) {
        if (location.isBlank()) {
            throw new IllegalArgumentException("no location");
        }
        return request(from.resolve(location.strip().replace(" ", "%20")));
    }

    /** Scheme, host and port alone. */
    static URI origin(URI address) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority());
    }
}
