package org.inspectionwatch.query.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.junit.jupiter.api.Test;

class StatisticalNeighboursTest {
    private final Authorities authorities = Authorities.load();
    private final StatisticalNeighbours neighbours = new StatisticalNeighbours(authorities);

    @Test
    void each_of_todays_authorities_has_ten_others() {
        List<Authority> todays = authorities.all().stream()
                .filter(authority -> authority.validTo() == null)
                .toList();

        assertThat(todays)
                .hasSize(153)
                .allSatisfy(authority -> assertThat(neighbours.of(authority))
                        .hasSize(10)
                        .doesNotHaveDuplicates()
                        .doesNotContain(authority)
                        .allMatch(neighbour -> neighbour.validTo() == null));
    }

    @Test
    void an_authority_that_is_no_more_has_none() {
        Authority cumbria = authorities.byId("x-cumbria").orElseThrow();

        assertThat(neighbours.of(cumbria)).isEmpty();
    }
}
