package org.inspectionwatch.rest.limit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Counts requests by address and by key, and turns away what is too much: 429 with the seconds to wait. */
@ApplicationScoped
public class Limits {
    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";

    private final LimitSettings settings;
    private final Quota addresses;
    private final Quota keys;

    Limits(LimitSettings settings) {
        this.settings = settings;
        this.addresses = new Quota("address", settings.requests(), settings.period());
        this.keys = new Quota("key", settings.keyRequests(), settings.period());
    }

    void ofAddress(HttpServerRequest request) {
        if (!addresses.isOn()) {
            return;
        }
        limitedAddress(request)
                .ifPresent(address -> count(addresses.use(address), request.response(), "from one address"));
    }

    /** The address, or network of addresses, that a request counts for; empty where its caller is not limited. */
    public Optional<String> limitedAddress(HttpServerRequest request) {
        ClientAddress client = ClientAddress.of(
                request.remoteAddress().hostAddress(),
                request.headers().getAll("X-Forwarded-For"),
                settings.trustedProxies());
        return client.loopback() && !settings.loopback() ? Optional.empty() : Optional.of(client.text());
    }

    /** Counts a request of whoever has that key. */
    public void ofKey(String holder, HttpServerRequest request) {
        if (keys.isOn()) {
            count(keys.use(holder), request.response(), "with one key");
        }
    }

    private static void count(Quota.Use use, HttpServerResponse response, String whose) {
        response.headers().add(POLICY, use.policy()).add(STATE, use.state());
        if (!use.granted()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.TOO_MANY_REQUESTS)
                    .withTitle(Response.Status.TOO_MANY_REQUESTS.getReasonPhrase())
                    .withDetail("There were more requests than may come %s; come back in %d seconds."
                            .formatted(whose, use.waitSeconds()))
                    .withHeader(HttpHeaders.RETRY_AFTER, use.waitSeconds())
                    .build();
        }
    }
}
