package org.inspectionwatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GuardedClientTest {
    /** Spellings of addresses that are none of the public internet's, or might be taken for one of these. */
    static final List<String> SPELLINGS = List.of(
            // The machine itself, as people and attackers write it.
            "localhost",
            "LOCALHOST",
            "LocalHost",
            "localhost.",
            "a.localhost",
            "a.b.localhost.",
            "127.0.0.1",
            "127.0.0.1.",
            "127.1",
            "127.0.1",
            "127.255.255.254",
            "2130706433",
            "017700000001",
            "0x7f000001",
            "0X7F000001",
            "0x7f.0.0.1",
            "0177.0.0.1",
            "0x7f.1",
            "0177.0x0.0.1",
            "127.0x1",
            "00000177.0.0.1",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[0000::0001]",
            "[::127.0.0.1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:ffff:127.0.0.1]",
            "[::FFFF:7F00:0001]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[64:ff9b:1::7f00:1]",
            "[2002:7f00:1::]",
            "[2002:7f00:0001:0000:0000:0000:0000:0001]",
            "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
            "[::1%25lo]",
            "[::1%251]",
            // Everything and nothing.
            "0.0.0.0",
            "0",
            "0x0",
            "00",
            "0.1",
            "0.255.255.255",
            "[::]",
            "[::0]",
            "[::ffff:0.0.0.0]",
            "255.255.255.255",
            "4294967295",
            "0xffffffff",
            "037777777777",
            "240.0.0.1",
            "224.0.0.1",
            "239.255.255.250",
            "[ff02::1]",
            "[ff05::2]",
            // Private networks.
            "10.0.0.1",
            "10.1",
            "0xa000001",
            "167772161",
            "012.0.0.1",
            "10.255.255.255",
            "172.16.0.1",
            "172.31.255.255",
            "0254.020.0.1",
            "192.168.0.1",
            "192.168.1",
            "3232235521",
            "0xc0a80001",
            "0300.0250.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "[fc00::1]",
            "[fd12:3456:789a::1]",
            "[fec0::1]",
            "[::ffff:10.0.0.1]",
            "[::ffff:192.168.0.1]",
            "[::192.168.0.1]",
            "[64:ff9b::10.0.0.1]",
            "[64:ff9b::192.168.0.1]",
            "[2002:c0a8:1::1]",
            "[2002:a00:1::]",
            // One link, with the metadata of clouds.
            "169.254.169.254",
            "169.254.0.1",
            "0xa9fea9fe",
            "2852039166",
            "0251.0376.0251.0376",
            "169.16689662",
            "[::ffff:169.254.169.254]",
            "[::ffff:a9fe:a9fe]",
            "[64:ff9b::a9fe:a9fe]",
            "[2002:a9fe:a9fe::]",
            "[fe80::1]",
            "[fe80::1%25eth0]",
            "[fe80::1%252]",
            "[fd00:ec2::254]",
            // Documentation, benchmarks, protocols.
            "192.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "192.88.99.1",
            "[2001:db8::1]",
            "[2001:2::1]",
            "[2001:10::1]",
            "[2001:20::1]",
            "[3fff::1]",
            "[5f00::1]",
            "[100::1]",
            // Not ASCII, and percent signs.
            "127。0。0。1",
            "①②⑦.⓪.⓪.①",
            "ｌｏｃａｌｈｏｓｔ",
            "127．0．0．1",
            "loc%61lhost",
            "127.0.0.1%2e",
            "%31%32%37.0.0.1",
            // Who is the host, and who the user?
            "public.test@127.0.0.1",
            "user:word@127.0.0.1",
            "127.0.0.1@public.test",
            "public.test%40@127.0.0.1",
            "127.0.0.1\\@public.test",
            "public.test#@127.0.0.1",
            "[::1",
            "::1",
            "1:2:3",
            "256.1.1.1",
            "127.0.0.1.1",
            "_dmarc",
            // Names that lead there.
            "private.test",
            "mixed.test",
            "metadata.test",
            "mapped.test",
            "six.test");

    private static final Map<String, List<String>> NAMES = Map.of(
            "private.test", List.of("10.9.8.7"),
            "mixed.test", List.of("93.184.215.14", "127.0.0.1"),
            "metadata.test", List.of("169.254.169.254"),
            "mapped.test", List.of("::ffff:127.0.0.1"),
            "six.test", List.of("2606:2800:220:1::1", "::1"),
            "public.test", List.of("127.0.0.1"));

    private final Canary canary = new Canary();
    private final AddressGuard guard = new AddressGuard(Set.of(canary.port()), TrustedHosts.NONE);

    @AfterEach
    void close() {
        canary.close();
    }

    @ParameterizedTest
    @FieldSource("SPELLINGS")
    void no_spelling_of_an_address_that_is_not_public_is_connected_to(String spelling) {
        String address = "http://" + spelling + (spelling.contains("#") ? "" : ":" + canary.port() + "/");

        assertThatThrownBy(() -> get(guard, address, GuardedClientTest::addresses))
                .isInstanceOf(IOException.class);

        assertThat(canary.connections()).isZero();
    }

    @Test
    void there_are_more_than_eighty_of_them() {
        assertThat(SPELLINGS).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @FieldSource("SPELLINGS")
    void what_is_no_name_is_refused_before_any_name_is_resolved(String spelling) {
        if (NAMES.containsKey(spelling)) {
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

    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        List<String> known = NAMES.get(host);
        if (known == null) {
            throw new UnknownHostException(host);
        }
        return known.stream().map(InetAddress::ofLiteral).toList();
    }
}
