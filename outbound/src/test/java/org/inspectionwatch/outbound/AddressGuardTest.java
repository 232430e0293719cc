package org.inspectionwatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(
            AddressGuard.USUAL_PORTS, new TrustedHosts(Set.of("trusted.test:8443", "[::1]:8080", "Any.Port.test")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:200::1",
                "2a00:1450::1",
                "3ffe::1",
                "64:ff9b::101:101",
                "::ffff:1.1.1.1"
            })
    void public_addresses_pass_up_to_the_edges_of_the_special_blocks(String address) {
        assertThat(guard.objection("host.test", 443, InetAddress.ofLiteral(address)))
                .isEmpty();
    }

    @Test
    void an_objection_names_host_address_and_purpose() {
        assertThat(guard.objection("inner.test", 80, InetAddress.ofLiteral("10.1.2.3")))
                .hasValue("inner.test leads to 10.1.2.3, which is for private networks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host.test/",
                "https://host.test/a?b=c",
                "HTTPS://HOST.test",
                "https://host.test:443/",
                "https://trusted.test:8443/",
                "http://[::1]:8080/",
                "http://xn--bcher-kva.test/"
            })
    void addresses_of_the_web_pass(String address) {
        assertThat(guard.objection(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://host.test/",
                "file:///etc/passwd",
                "gopher://host.test/",
                "jar:http://host.test/a.jar!/",
                "data:text/plain,a",
                "host.test",
                "/path",
                "//host.test/path",
                "http:///path",
                "http:host.test",
                "http://user@host.test/",
                "http://user:word@host.test/",
                "http://@host.test/",
                "http://host.test:22/",
                "https://host.test:8443/",
                "http://host.test:0/",
                "https://trusted.test:8444/",
                "http://any.port.test:8080/"
            })
    void other_schemes_credentials_and_unusual_ports_do_not(String address) {
        assertThat(guard.objection(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"63, 1, true", "64, 1, false", "60, 4, true", "62, 4, false"})
    void names_that_no_domain_can_have_do_not(int label, int labels, boolean passes) {
        URI address = URI.create("https://" + ("x".repeat(label) + ".").repeat(labels) + "test/");

        assertThat(guard.objection(address).isEmpty()).isEqualTo(passes);
    }

    @Test
    void trust_in_a_host_without_a_port_is_for_its_usual_ports() {
        assertThat(guard.objection(URI.create("http://any.port.test/"))).isEmpty();
        assertThat(guard.objection("any.port.test", 80, InetAddress.ofLiteral("10.0.0.1")))
                .isEmpty();
    }

    @Test
    void trust_in_a_port_is_for_no_other() {
        assertThat(guard.objection("::1", 8080)).isEmpty();
        assertThat(guard.objection("[::1]", 8080)).isEmpty();
        assertThat(guard.objection("::1", 80)).isPresent();
    }
}
