package org.inspectionwatch.ingest.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.inspectionwatch.outbound.AddressGuard;

/**
 * One request to a host.
 *
 * @param headers besides {@code User-Agent}
 */
record Visit(URI address, HostRules rules, Map<String, String> headers, BodyLimit body) {

    Question question(AddressGuard guard) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("User-Agent", rules.userAgent().header());
        return new Question(address, all, body, rules.limits().deadline(), guard);
    }
}
