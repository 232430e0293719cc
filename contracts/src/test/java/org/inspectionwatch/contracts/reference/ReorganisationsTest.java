package org.inspectionwatch.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReorganisationsTest {
    private final Authorities authorities = Authorities.load();
    private final Reorganisations reorganisations = Reorganisations.load();

    @Test
    void what_ended_ended_the_day_before_its_successors_began() {
        for (Reorganisation reorganisation : reorganisations.all()) {
            for (String id : reorganisation.predecessors()) {
                LocalDate end = authorities.byId(id).orElseThrow().validTo();
                LocalDate next = end == null ? reorganisation.effectiveOn() : end.plusDays(1);
                assertThat(next).as(id).isEqualTo(reorganisation.effectiveOn());
            }
        }
    }

    @Test
    void every_abolished_authority_has_its_reorganisation_with_the_same_successors() {
        assertThat(authorities.all())
                .filteredOn(authority -> authority.validTo() != null)
                .allSatisfy(authority -> assertThat(reorganisations
                                .ending(authority.authorityId())
                                .getFirst()
                                .successors())
                        .containsExactlyInAnyOrderElementsOf(authority.successors()));
    }

    @Test
    void the_expected_number_of_authorities_follows_from_the_day() {
        assertThat(reorganisations.expectedOn(LocalDate.of(2026, 6, 1), authorities))
                .isEqualTo(153);
        assertThat(reorganisations.expectedOn(LocalDate.of(2027, 3, 31), authorities))
                .isEqualTo(153);
        assertThat(reorganisations.expectedOn(LocalDate.of(2027, 4, 1), authorities))
                .isEqualTo(154);
    }
}
