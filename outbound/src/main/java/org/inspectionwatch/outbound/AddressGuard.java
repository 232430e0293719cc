package org.inspectionwatch.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides where requests may go: over http or https, without credentials in the address, to the usual ports, and to public
 * addresses alone. Trusted hosts may be private. Pure: it resolves nothing and connects to nothing.
 */
public final class AddressGuard {
    /** The ports of http and https. */
    public static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private final Set<Integer> ports;
    private final TrustedHosts trusted;

    /** A guard that lets pass these ports, and whatever is trusted. */
    public AddressGuard(Set<Integer> ports, TrustedHosts trusted) {
        this.ports = Set.copyOf(ports);
        this.trusted = trusted;
    }

    /** What speaks against the address as it is written, as a sentence; empty where nothing does. */
    public Optional<String> objection(URI address) {
        String scheme = scheme(address);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("it is no absolute http or https address");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("it carries a user name");
        }
        String host = address.getHost();
        if (host == null) {
            return Optional.of("its host is no domain name and no IP address in its usual form");
        }
        if (isTooLong(host)) {
            return Optional.of("its host has a name that is too long for any domain");
        }
        int port = port(address);
        if (!ports.contains(port) && !trusted.trustsPort(host, port)) {
            return Optional.of("port " + port + " is not allowed");
        }
        return Optional.empty();
    }

    /**
     * What speaks against connecting to a host because of its name alone; empty where nothing does. Asked before a name is
     * resolved, and worth asking when somebody enters an address.
     */
    public Optional<String> objection(String host, int port) {
        if (trusted.trusts(host, port)) {
            return Optional.empty();
        }
        String name = withoutTrailingDot(host.toLowerCase(Locale.ROOT));
        if (name.equals("localhost") || name.endsWith(".localhost")) {
            return Optional.of(host + " is the machine itself");
        }
        InetAddress literal = literal(name);
        if (literal == null) {
            return Optional.empty();
        }
        if (literal instanceof Inet4Address && !name.contains(":") && !name.equals(literal.getHostAddress())) {
            return Optional.of(host + " is an IP address in a spelling that not everybody reads alike");
        }
        return objection(host, port, literal);
    }

    /** What speaks against connecting to this address of a host; empty where nothing does. */
    public Optional<String> objection(String host, int port, InetAddress address) {
        if (trusted.trusts(host, port)) {
            return Optional.empty();
        }
        String spelled = address.getHostAddress();
        String where = host.equals(spelled) ? host + " is for " : host + " leads to " + spelled + ", which is for ";
        return SpecialAddresses.purpose(address.getAddress()).map(purpose -> where + purpose);
    }

    /** The port of an address, also where only its scheme tells. */
    public static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return scheme(address).equals("https") ? 443 : 80;
    }

    /** RFC 1035, section 2.3.4; what is longer can never be resolved. */
    private static boolean isTooLong(String host) {
        return host.length() > LONGEST_NAME
                || Arrays.stream(host.split("\\.")).anyMatch(label -> label.length() > LONGEST_LABEL);
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String withoutTrailingDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** Takes every spelling that the operating system might take for an address; null for a name. */
    static @Nullable InetAddress literal(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        int zone = bare.indexOf('%');
        try {
            return InetAddress.ofLiteral(zone < 0 ? bare : bare.substring(0, zone));
        } catch (IllegalArgumentException notStandard) {
            return posix(bare);
        }
    }

    private static @Nullable InetAddress posix(String host) {
        try {
            return Inet4Address.ofPosixLiteral(host);
        } catch (IllegalArgumentException name) {
            return null;
        }
    }
}
