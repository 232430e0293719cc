package org.inspectionwatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.inspectionwatch.testsupport.ForbiddenHosts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No fetch reaches a private address: not by the address that it starts with, not by a redirect, not by a name. */
class AddressesOfFetchesTest {
    private static final Replicas REPLICAS = new Replicas();

    /** Nothing but the address speaks against it: its port is allowed everywhere. */
    private final RawSite canary = RawSite.everywhere();

    private final RawSite site = new RawSite();
    private final AtomicInteger questions = new AtomicInteger();
    private final Fetcher fetcher = REPLICAS.fetcher(this::addresses, Set.of(canary.port()));

    @AfterEach
    void close() {
        canary.close();
        site.close();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void as_the_address_of_a_source_or_a_file(String spelling) {
        URI address = parsed(spelling);
        if (address == null) {
            assertThat(spelling)
                    .as("no address, so no source and no file can have it")
                    .isNotEmpty();
            return;
        }

        assertRefused(fetcher.fetch(Replicas.request(address)));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void as_the_target_of_a_redirect(String spelling) {
        site.answer("/file", RawSite.saying(302, "Location: http://" + spelling + ":" + canary.port() + "/\r\n"));

        assertRefused(fetcher.fetch(Replicas.request(site, "/file")));

        assertThat(site.paths()).contains("/file");
    }

    @Test
    void not_by_a_name_that_leads_elsewhere_the_next_time() {
        assertRefused(fetcher.fetch(Replicas.request(at("rebinding.test"))));

        assertThat(questions).as("asked for robots.txt, and refused at once").hasValue(1);
    }

    @Test
    void a_trusted_name_is_reached_and_looked_up_once_for_each_connection() {
        canary.answer("/", RawSite.page("<html><body><p>Here.</p></body></html>"));

        FetchOutcome outcome = fetcher.fetch(Replicas.request(at("trusted.test"), "trusted.test"));

        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(canary.paths()).containsExactly("/robots.txt", "/");
        assertThat(canary.ledger())
                .allSatisfy(
                        asked -> assertThat(asked.headers()).containsEntry("Host", "trusted.test:" + canary.port()));
        assertThat(questions).hasValue(2);
    }

    static List<String> spellings() {
        return ForbiddenHosts.spellings();
    }

    private void assertRefused(FetchOutcome outcome) {
        assertThat(outcome)
                .asInstanceOf(type(FetchOutcome.Failed.class))
                .extracting(FetchOutcome.Failed::kind)
                .isIn(
                        FetchFailure.BAD_ADDRESS,
                        FetchFailure.FORBIDDEN_ADDRESS,
                        FetchFailure.BAD_REDIRECT,
                        FetchFailure.ROBOTS_UNREACHABLE);
        assertThat(canary.ledger()).isEmpty();
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + canary.port() + "/");
    }

    private @Nullable URI parsed(String host) {
        try {
            return at(host);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private List<InetAddress> addresses(String name) throws UnknownHostException {
        int question = questions.getAndIncrement();
        return switch (name) {
            case "trusted.test" -> List.of(InetAddress.ofLiteral("127.0.0.1"));
            // One public address among them does not help, and the next answer is not even asked for.
            case "rebinding.test" ->
                question == 0
                        ? List.of(InetAddress.ofLiteral("192.0.43.8"), InetAddress.ofLiteral("127.0.0.1"))
                        : List.of(InetAddress.ofLiteral("127.0.0.1"));
            default -> ForbiddenHosts.addresses(name);
        };
    }
}
