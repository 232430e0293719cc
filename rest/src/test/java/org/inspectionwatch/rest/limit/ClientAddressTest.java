package org.inspectionwatch.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void without_a_proxy_nobody_is_believed() {
        assertThat(ClientAddress.of("203.0.113.7", List.of("198.51.100.1"), 0).text())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void the_entry_of_the_outermost_own_proxy_counts_and_not_what_stands_before_it() {
        List<String> forwarded = List.of("192.0.2.66, 198.51.100.1", "10.0.0.3");

        assertThat(ClientAddress.of("10.0.0.2", forwarded, 1).text()).isEqualTo("10.0.0.3");
        assertThat(ClientAddress.of("10.0.0.2", forwarded, 2).text()).isEqualTo("198.51.100.1");
    }

    @Test
    void fewer_entries_than_proxies_lead_to_the_first_one_and_none_to_the_peer() {
        assertThat(ClientAddress.of("10.0.0.2", List.of("198.51.100.1"), 3).text())
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.of("10.0.0.2", List.of(), 1).text()).isEqualTo("10.0.0.2");
    }

    @Test
    void addresses_of_one_network_of_ipv6_are_one_caller() {
        ClientAddress one = ClientAddress.of("2001:db8:1:2:3:4:5:6", List.of(), 0);

        assertThat(ClientAddress.of("2001:db8:1:2::1", List.of(), 0)).isEqualTo(one);
        assertThat(ClientAddress.of("2001:db8:1:3::1", List.of(), 0)).isNotEqualTo(one);
    }

    @Test
    void loopback_is_known_in_every_form_and_words_are_no_address() {
        assertThat(ClientAddress.of("127.0.0.1", List.of(), 0).loopback()).isTrue();
        assertThat(ClientAddress.of("::1", List.of(), 0).loopback()).isTrue();
        assertThat(ClientAddress.of("::ffff:127.0.0.1", List.of(), 0).loopback())
                .isTrue();
        assertThat(ClientAddress.of("10.0.0.2", List.of("localhost"), 1).loopback())
                .isFalse();
    }
}
