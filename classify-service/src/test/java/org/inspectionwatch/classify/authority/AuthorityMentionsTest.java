package org.inspectionwatch.classify.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityMentionsTest {
    private static final AuthorityMentions MENTIONS = new AuthorityMentions(Authorities.load());

    private static List<Mention> in(String text) {
        return MENTIONS.in(text, AuthorityMentions.existingOn(LocalDate.of(2022, 3, 1)));
    }

    private static List<String> ids(String text) {
        return in(text).stream()
                .map(mention -> mention.authority().authorityId())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A story in the Bury Free Press.",
                "The nursery on Wigan Street has closed.",
                "A spokesman for West Midlands Police and Essex Police said so.",
                "Norfolk and Waveney ICB has written to the partners.",
                "Reading the report took an hour, and progress in reading is weak.",
                "Pupils of Leeds Primary School and Durham University met.",
                "Mid Devon and Greater Manchester were mentioned.",
                "READ MORE: what happened next",
                "Nottinghamshire Live was told of it.",
            })
    void a_name_inside_another_name_is_no_mention(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Together for Children has improved, sunderland",
        "TfC has improved, sunderland",
        "Staff of Birmingham Children's Trust were praised, birmingham",
        "The trust BFfC runs the services, reading",
        "Bath & North East Somerset's services, bath-and-north-east-somerset",
        "RBWM has been visited, windsor-and-maidenhead",
        "services in Kingston upon Thames, kingston-upon-thames",
        "the London Borough of Hounslow, hounslow",
        "for WORCESTERSHIRE'S services, worcestershire",
    })
    void a_mention_may_be_a_name_an_acronym_or_a_delivery_body(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @Test
    void the_longest_name_wins_and_offsets_are_those_of_the_text() {
        String text = "North East Lincolnshire Council and Lincolnshire met.";

        List<Mention> mentions = in(text);

        assertThat(mentions)
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("North East Lincolnshire", "Lincolnshire");
        assertThat(mentions).extracting(Mention::formal).containsExactly(true, false);
    }

    @Test
    void a_body_that_delivers_for_several_keeps_them_all_as_candidates() {
        List<Mention> mentions = in("Achieving for Children was praised.");

        assertThat(mentions).hasSize(1);
        assertThat(mentions.getFirst().certain()).isFalse();
        assertThat(mentions.getFirst().candidates())
                .extracting(Authority::authorityId)
                .containsExactlyInAnyOrder("kingston-upon-thames", "richmond-upon-thames", "windsor-and-maidenhead");
    }

    @Test
    void a_long_text_is_read_in_one_pass() {
        String text = "Leeds and Kirklees were visited in the spring. ".repeat(20_000);

        assertThat(in(text)).hasSize(40_000);
    }
}
