package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.inspectionwatch.outbound.AddressGuard;
import org.inspectionwatch.outbound.TrustedHosts;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

/** Where webhooks may go. */
@ApplicationScoped
class Targets {
    private static final int LONGEST = 2000;

    private final AddressGuard guard;

    Targets(WebhookSettings settings) {
        guard = new AddressGuard(
                AddressGuard.USUAL_PORTS,
                new TrustedHosts(settings.allowedHosts().orElse(Set.of())));
    }

    AddressGuard guard() {
        return guard;
    }

    /** The address; a 400 problem where it speaks against itself. What its name leads to is checked at every connection. */
    URI checked(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw Problems.invalidField("url", "is missing");
        }
        if (url.length() > LONGEST) {
            throw Problems.invalidField("url", "is longer than " + LONGEST + " characters");
        }
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException e) {
            throw Problems.invalidField("url", "is no address");
        }
        guard.objection(address).ifPresent(objection -> {
            throw refused(objection);
        });
        guard.objection(address.getHost(), AddressGuard.port(address)).ifPresent(objection -> {
            throw refused(objection);
        });
        return address;
    }

    private static RuntimeException refused(String objection) {
        return Problems.invalidField("url", "cannot be posted to: " + objection);
    }
}
