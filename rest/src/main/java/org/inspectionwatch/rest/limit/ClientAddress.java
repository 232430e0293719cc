package org.inspectionwatch.rest.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who made a request, as far as the operator's own proxies tell: what stands before their entries anybody can write. */
record ClientAddress(String text, boolean loopback) {
    /** Whoever has an IPv6 network has all of its addresses. */
    private static final int NETWORK_BYTES = 8;

    /**
     * The address before that many proxies.
     *
     * @param peer who has connected
     * @param forwarded all values of {@code X-Forwarded-For}, in order
     * @param proxies how many entries at its end are the operator's, the peer's own connection not among them
     */
    static ClientAddress of(String peer, List<String> forwarded, int proxies) {
        if (proxies == 0) {
            return of(peer);
        }
        List<String> entries = forwarded.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
        return entries.isEmpty() ? of(peer) : of(entries.get(Math.max(0, entries.size() - proxies)));
    }

    private static ClientAddress of(String text) {
        InetAddress address = literal(text);
        if (address == null) {
            return new ClientAddress(text, false);
        }
        String network = address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
        return new ClientAddress(network, address.isLoopbackAddress());
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
