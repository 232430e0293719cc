package org.inspectionwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final GivenSettings SETTINGS = GivenSettings.operatorAndJane();

    private final Tickets tickets = tickets(SETTINGS, NOW, "query-service");

    @Test
    void a_ticket_bears_the_name_of_who_signed_in() {
        String ticket = tickets.issue(GivenSettings.JANES_KEY).orElseThrow();

        assertThat(tickets.holder(ticket)).contains("jane");
    }

    @Test
    void a_wrong_key_gets_no_ticket() {
        assertThat(tickets.issue("guessed")).isEmpty();
    }

    @Test
    void a_ticket_does_not_show_the_key() {
        String ticket = tickets.issue(GivenSettings.OPERATORS_KEY).orElseThrow();
        byte[] sealed = Base64.getUrlDecoder().decode(ticket.substring(ticket.indexOf('.') + 1));

        assertThat(ticket).doesNotContain(GivenSettings.OPERATORS_KEY);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(GivenSettings.OPERATORS_KEY);
    }

    @Test
    void a_ticket_ends() {
        String ticket = tickets.issue(GivenSettings.JANES_KEY).orElseThrow();

        assertThat(tickets(SETTINGS, NOW.plus(Duration.ofHours(12)).minusSeconds(1), "query-service")
                        .holder(ticket))
                .contains("jane");
        assertThat(tickets(SETTINGS, NOW.plus(Duration.ofHours(12)), "query-service")
                        .holder(ticket))
                .isEmpty();
    }

    @Test
    void a_ticket_ends_with_its_key() {
        String ticket = tickets.issue(GivenSettings.JANES_KEY).orElseThrow();
        GivenSettings another =
                new GivenSettings(Optional.empty(), Map.of("jane", GivenSettings.sha256("new")), Duration.ofHours(12));
        GivenSettings none = new GivenSettings(Optional.empty(), Map.of(), Duration.ofHours(12));

        assertThat(tickets(another, NOW, "query-service").holder(ticket)).isEmpty();
        assertThat(tickets(none, NOW, "query-service").holder(ticket)).isEmpty();
    }

    @Test
    void another_service_does_not_take_it() {
        String ticket = tickets.issue(GivenSettings.JANES_KEY).orElseThrow();

        assertThat(tickets(SETTINGS, NOW, "ingest-service").holder(ticket)).isEmpty();
        assertThat(tickets(SETTINGS, NOW, "ingest-service").cookieName()).isNotEqualTo(tickets.cookieName());
    }

    @Test
    void whoever_knows_the_settings_alone_can_make_none() {
        assertThat(tickets.issue(GivenSettings.sha256(GivenSettings.JANES_KEY))).isEmpty();
    }

    @Test
    void a_changed_or_made_up_ticket_is_nobodys() {
        String ticket = tickets.issue(GivenSettings.JANES_KEY).orElseThrow();
        String operator = Base64.getUrlEncoder().encodeToString("operator".getBytes(StandardCharsets.UTF_8));

        for (int i = 0; i < ticket.length(); i++) {
            char other = ticket.charAt(i) == 'A' ? 'Q' : 'A';
            String changed = ticket.substring(0, i) + other + ticket.substring(i + 1);
            assertThat(tickets.holder(changed)).as("changed at %d", i).isEmpty();
        }
        for (String made : new String[] {"", ".", "jane", "amFuZQ.", "amFuZQ.AAAA", operator + "." + ticket, "%%.%%"}) {
            assertThat(tickets.holder(made)).as(made).isEmpty();
        }
    }

    private static Tickets tickets(GivenSettings settings, Instant now, String service) {
        return new Tickets(new KeyHolders(settings), Clock.fixed(now, ZoneOffset.UTC), settings, service);
    }
}
