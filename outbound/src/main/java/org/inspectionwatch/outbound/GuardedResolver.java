package org.inspectionwatch.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once, checks every address, and hands out the very addresses that were checked: a name that is answered
 * differently a moment later changes nothing.
 */
final class GuardedResolver implements DnsResolver {
    private static final int NO_PORT = -1;

    private final AddressGuard guard;
    private final NameLookup lookup;

    GuardedResolver(AddressGuard guard, NameLookup lookup) {
        this.guard = guard;
        this.lookup = lookup;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return checked(host, port).stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return checked(host, NO_PORT).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private List<InetAddress> checked(String host, int port) throws UnknownHostException {
        refuse(guard.objection(host, port));
        InetAddress literal = AddressGuard.literal(host);
        List<InetAddress> addresses = literal == null ? lookup.addresses(host) : List.of(literal);
        for (InetAddress address : addresses) {
            refuse(guard.objection(host, port, address));
        }
        return addresses;
    }

    private static void refuse(Optional<String> objection) throws ForbiddenAddressException {
        if (objection.isPresent()) {
            throw new ForbiddenAddressException(objection.get());
        }
    }
}
