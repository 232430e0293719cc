package org.inspectionwatch.outbound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells public addresses from all others, by IANA's registries of special-purpose addresses. */
final class SpecialAddresses {
    private static final List<SpecialBlock> IPV4 = List.of(
            SpecialBlock.of("0.0.0.0/8", "this host"),
            SpecialBlock.of("10.0.0.0/8", "private networks"),
            SpecialBlock.of("100.64.0.0/10", "a provider's own network"),
            SpecialBlock.of("127.0.0.0/8", "the machine itself"),
            SpecialBlock.of("169.254.0.0/16", "one link, where clouds keep their metadata"),
            SpecialBlock.of("172.16.0.0/12", "private networks"),
            SpecialBlock.of("192.0.0.0/24", "protocols"),
            SpecialBlock.of("192.0.2.0/24", "documentation"),
            SpecialBlock.of("192.31.196.0/24", "name servers of private networks"),
            SpecialBlock.of("192.52.193.0/24", "multicast tunnels"),
            SpecialBlock.of("192.88.99.0/24", "relays between networks"),
            SpecialBlock.of("192.168.0.0/16", "private networks"),
            SpecialBlock.of("192.175.48.0/24", "name servers of private networks"),
            SpecialBlock.of("198.18.0.0/15", "benchmarks"),
            SpecialBlock.of("198.51.100.0/24", "documentation"),
            SpecialBlock.of("203.0.113.0/24", "documentation"),
            SpecialBlock.of("224.0.0.0/4", "multicast"),
            SpecialBlock.of("240.0.0.0/4", "nobody, or everybody on a network"));

    /** Inside the one block that is public; what lies outside of it is special anyway. */
    private static final List<SpecialBlock> IPV6 = List.of(
            // Teredo among them, which carries an IPv4 address inside.
            SpecialBlock.of("2001::/23", "protocols"),
            SpecialBlock.of("2001:db8::/32", "documentation"),
            // 6to4 carries an IPv4 address inside, and is given up.
            SpecialBlock.of("2002::/16", "a tunnel to an IPv4 address"),
            SpecialBlock.of("2620:4f:8000::/48", "name servers of private networks"),
            SpecialBlock.of("3fff::/20", "documentation"));

    private static final SpecialBlock PUBLIC_IPV6 = SpecialBlock.of("2000::/3", "the public internet");
    /** Networks without IPv4 reach IPv4 hosts so (RFC 6052); the last four bytes are the real address. */
    private static final SpecialBlock TRANSLATED = SpecialBlock.of("64:ff9b::/96", "translation to IPv4");

    private SpecialAddresses() {}

    /** What the address is for, as the end of "the address is for ..."; empty where it is public. */
    static Optional<String> purpose(byte[] address) {
        if (address.length == 4) {
            return within(IPV4, address);
        }
        if (TRANSLATED.contains(address)) {
            return within(IPV4, Arrays.copyOfRange(address, 12, 16));
        }
        if (!PUBLIC_IPV6.contains(address)) {
            return Optional.of("the machine itself, a private network or a special purpose");
        }
        return within(IPV6, address);
    }

    private static Optional<String> within(List<SpecialBlock> blocks, byte[] address) {
        return blocks.stream()
                .filter(block -> block.contains(address))
                .map(SpecialBlock::purpose)
                .findFirst();
    }
}
