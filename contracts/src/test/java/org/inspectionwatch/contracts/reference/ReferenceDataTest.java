package org.inspectionwatch.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private final Authorities authorities = Authorities.load();
    private final Frameworks frameworks = Frameworks.load();

    @Test
    void today_has_153_authorities_each_with_its_urn() {
        List<Authority> today = authorities.all().stream()
                .filter(authority -> authority.existedOn(LocalDate.of(2026, 6, 1)))
                .toList();

        assertThat(today)
                .hasSize(153)
                .allSatisfy(authority -> assertThat(authority.ofstedUrn()).isNotNull());
        assertThat(today.stream().map(Authority::ofstedUrn)).doesNotHaveDuplicates();
        assertThat(today.stream().map(Authority::gssCode)).doesNotHaveDuplicates();
    }

    @Test
    void a_council_made_anew_of_one_that_is_not_kept_carries_on_its_record() {
        assertThat(authorities.on(LocalDate.of(2019, 6, 30)))
                .extracting(Authority::authorityId)
                .contains("buckinghamshire", "x-northamptonshire", "x-cumbria")
                .doesNotContain("west-northamptonshire", "cumberland")
                .doesNotHaveDuplicates();
        assertThat(authorities.byId("buckinghamshire").orElseThrow().existedOn(LocalDate.of(2019, 6, 30)))
                .isFalse();
    }

    @Test
    void reorganisations_change_how_many_there_are() {
        assertThat(authorities.on(LocalDate.of(2019, 6, 30))).hasSize(151);
        assertThat(authorities.on(LocalDate.of(2020, 6, 30))).hasSize(151);
        assertThat(authorities.on(LocalDate.of(2023, 6, 30))).hasSize(153);
    }

    @Test
    void who_types_a_part_of_a_name_does_not_mean_all_of_london() {
        assertThat(named("don")).contains("Doncaster", "Croydon").doesNotContain("Barnet", "Camden");
        assertThat(named("London Borough of Cam")).containsExactly("Camden");
        assertThat(named("b&nes")).containsExactly("Bath and North East Somerset");
    }

    private List<String> named(String typed) {
        return authorities.all().stream()
                .filter(authority -> authority.isNamed(typed))
                .map(Authority::shortName)
                .toList();
    }

    @Test
    void every_successor_and_predecessor_is_known() {
        assertThat(authorities.all()).allSatisfy(authority -> {
            assertThat(authority.successors())
                    .allMatch(id -> authorities.byId(id).isPresent());
            assertThat(authority.predecessors())
                    .allMatch(id -> authorities.byId(id).isPresent());
        });
        assertThat(authorities.byId("x-cumbria").orElseThrow().successors())
                .containsExactly("cumberland", "westmorland-and-furness");
    }

    @Test
    void delivery_bodies_carry_their_time() {
        assertThat(authorities.byUrn("80553").orElseThrow().deliveryBodies())
                .containsExactly(
                        new DeliveryBody(
                                "Slough Children's Services Trust",
                                LocalDate.of(2015, 10, 1),
                                LocalDate.of(2021, 3, 31)),
                        new DeliveryBody("Slough Children First", LocalDate.of(2021, 4, 1), null));
        assertThat(authorities.byId("west-northamptonshire").orElseThrow().deliveryBodies())
                .containsExactly(
                        new DeliveryBody("Northamptonshire Children's Trust", LocalDate.of(2020, 11, 1), null));
    }

    @Test
    void the_framework_of_an_ilacs_follows_from_its_day() {
        Framework last = frameworks.byId("ilacs-2").orElseThrow();
        Framework without = frameworks.byId("ilacs-3").orElseThrow();

        assertThat(last.inForceOn(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(without.inForceOn(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(without.judgements()).doesNotContain(Judgement.OVERALL).contains(Judgement.CARE_LEAVERS);
    }

    @Test
    void adequate_and_requires_improvement_are_on_different_scales() {
        Scale today = frameworks.scale("ofsted4_ri").orElseThrow();

        assertThat(today.rank(Grade.INADEQUATE)).hasValue(0);
        assertThat(today.rank(Grade.OUTSTANDING)).hasValue(3);
        assertThat(today.rank(Grade.ADEQUATE)).isEmpty();
    }

    @Test
    void the_taxonomy_has_41_themes_in_6_families() {
        Map<String, Long> families =
                Taxonomy.load().themes().stream().collect(Collectors.groupingBy(Theme::family, Collectors.counting()));

        assertThat(families).hasSize(6);
        assertThat(families.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(41);
    }
}
