package org.inspectionwatch.outbound;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts that the operator trusts, private ones included.
 *
 * @param names as {@code feeds.example.org} or {@code 127.0.0.1:8080}, IPv6 in brackets, in any case of letters. Only the very
 *     spelling counts: trust in {@code localhost} is none in {@code 127.0.0.1}.
 */
public record TrustedHosts(Set<String> names) {

    /** Trusts nobody. */
    public static final TrustedHosts NONE = new TrustedHosts(Set.of());

    public TrustedHosts {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** True where the host is trusted, at this port at least. */
    public boolean trusts(String host, int port) {
        return names.contains(name(host)) || trustsPort(host, port);
    }

    /** True where this very port of the host is trusted, so that it need not be one of the usual ports. */
    boolean trustsPort(String host, int port) {
        return names.contains(name(host) + ":" + port);
    }

    private static String name(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }
}
