package org.inspectionwatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.inspectionwatch.testsupport.ForbiddenHosts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedClientTest {
    private final Canary canary = new Canary();
    private final AddressGuard guard = new AddressGuard(Set.of(canary.port()), TrustedHosts.NONE);

    @AfterEach
    void close() {
        canary.close();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void no_spelling_of_an_address_that_is_not_public_is_connected_to(String spelling) {
        String address = "http://" + spelling + (spelling.contains("#") ? "" : ":" + canary.port() + "/");

        assertThatThrownBy(() -> get(guard, address, ForbiddenHosts::addresses)).isInstanceOf(IOException.class);

        assertThat(canary.connections()).isZero();
    }

    @Test
    void there_are_more_than_eighty_of_them() {
        assertThat(spellings()).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void what_is_no_name_is_refused_before_any_name_is_resolved(String spelling) {
        if (ForbiddenHosts.isName(spelling)) {
            assertThat(guard.objection(spelling, canary.port())).isEmpty();
            return;
        }
        URI address = parsed("http://" + spelling + ":" + canary.port() + "/");
        if (address == null || guard.objection(address).isPresent()) {
            return;
        }

        assertThat(guard.objection(address.getHost(), canary.port())).isPresent();
    }

    @Test
    void a_name_that_turns_private_after_it_was_checked_is_not_asked_again() throws IOException {
        AtomicInteger questions = new AtomicInteger();
        NameLookup rebinding =
                host -> List.of(InetAddress.ofLiteral(questions.getAndIncrement() == 0 ? "192.0.43.8" : "127.0.0.1"));
        GuardedResolver resolver = new GuardedResolver(guard, rebinding);

        assertThat(resolver.resolve("rebinding.test", canary.port()))
                .extracting(address -> address.getAddress().getHostAddress())
                .containsExactly("192.0.43.8");
        assertThatThrownBy(() -> get(guard, "http://rebinding.test:" + canary.port() + "/", rebinding))
                .isInstanceOf(ForbiddenAddressException.class);
        assertThat(questions).hasValue(2);
        assertThat(canary.connections()).isZero();
    }

    @Test
    void one_connection_asks_for_its_name_once() throws IOException {
        AtomicInteger questions = new AtomicInteger();
        NameLookup counting = host -> {
            questions.incrementAndGet();
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };
        AddressGuard trusting = trusting("counted.test");

        assertThat(get(trusting, "http://counted.test:" + canary.port() + "/", counting))
                .isEqualTo(204);

        assertThat(questions).hasValue(1);
        assertThat(canary.connections()).isEqualTo(1);
    }

    @Test
    void a_trusted_host_may_be_private_in_that_spelling_alone() throws IOException {
        AddressGuard trusting = trusting("127.0.0.1");

        assertThat(get(trusting, "http://127.0.0.1:" + canary.port() + "/", NameLookup.SYSTEM))
                .isEqualTo(204);
        assertThatThrownBy(() -> get(trusting, "http://127.1:" + canary.port() + "/", NameLookup.SYSTEM))
                .isInstanceOf(IOException.class);

        assertThat(canary.connections()).isEqualTo(1);
    }

    @Test
    void the_name_goes_into_tls_and_its_certificate_must_be_trusted(@TempDir Path folder) throws Exception {
        try (TlsServer server = new TlsServer(folder)) {
            AddressGuard trusting = new AddressGuard(Set.of(), new TrustedHosts(Set.of("named.test:" + server.port())));
            NameLookup lookup = host -> List.of(InetAddress.ofLiteral("127.0.0.1"));

            assertThatThrownBy(() -> get(trusting, "https://named.test:" + server.port() + "/", lookup))
                    .isInstanceOf(SSLException.class);

            assertThat(server.askedName()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("named.test");
        }
    }

    @Test
    void a_look_up_that_takes_too_long_is_given_up() {
        NameLookup slow = host -> {
            LockSupport.parkNanos(Duration.ofMinutes(5).toNanos());
            return List.of();
        };

        assertThatThrownBy(() -> slow.within(Duration.ofMillis(10)).addresses("slow.test"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("slow.test");
    }

    private AddressGuard trusting(String host) {
        return new AddressGuard(Set.of(canary.port()), new TrustedHosts(Set.of(host)));
    }

    /** The guard is asked as callers ask it; then the client, which must refuse by itself what the guard let pass. */
    private static int get(AddressGuard guard, String address, NameLookup lookup) throws IOException {
        URI uri = parsed(address);
        if (uri == null || guard.objection(uri).isPresent()) {
            throw new ForbiddenAddressException(address);
        }
        try (CloseableHttpClient client = new GuardedClient(lookup).open(guard, Duration.ofSeconds(5))) {
            return client.execute(new HttpGet(uri), response -> response.getCode());
        }
    }

    private static @Nullable URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    static List<String> spellings() {
        return ForbiddenHosts.spellings();
    }
}
