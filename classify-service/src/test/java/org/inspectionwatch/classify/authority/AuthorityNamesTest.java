package org.inspectionwatch.classify.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorityNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);
    private static final AuthorityNames NAMES = new AuthorityNames(Authorities.load());

    static Stream<Authority> authorities() {
        return Authorities.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void every_authority_is_found_by_every_way_of_writing_its_name(Authority authority) {
        List<String> spellings = new ArrayList<>(authority.aliases());
        for (String name : List.of(authority.name(), authority.shortName())) {
            spellings.add(name);
            spellings.add("The " + name);
            spellings.add(name.replace(" and ", " & "));
            spellings.add(name.replace(" ", "  "));
            spellings.add(name.toUpperCase(Locale.ROOT));
            spellings.add(name.toLowerCase(Locale.ROOT));
        }
        for (String kind : List.of("Council", "City Council", "Borough Council", "County Council", "MBC")) {
            spellings.add(authority.shortName() + " " + kind);
        }
        for (String kind : List.of("London Borough of", "Royal Borough of", "City of")) {
            spellings.add(kind + " " + authority.shortName());
        }

        LocalDate day = authority.validTo() == null ? TODAY : authority.validTo();
        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(NAMES.named(spelling, body -> body.existedOn(day)))
                        .as(spelling)
                        .contains(authority));
    }

    @ParameterizedTest
    @CsvSource({
        "London Corporation, city-of-london",
        "Bradford Metropolitan District Council, bradford",
        "Royal Borough of Windsor & Maidenhead, windsor-and-maidenhead",
        "bath and north east somerset, bath-and-north-east-somerset",
        "City of York, york",
        "St. Helens Council, st-helens",
    })
    void a_listing_may_write_the_name_its_own_way(String name, String id) {
        assertThat(NAMES.named(name, body -> body.existedOn(TODAY)))
                .map(Authority::authorityId)
                .contains(id);
    }

    @Test
    void a_name_that_two_bodies_share_is_resolved_by_who_existed() {
        Optional<Authority> before =
                NAMES.named("Dorset County Council", body -> body.existedOn(LocalDate.of(2016, 5, 1)));
        Optional<Authority> after = NAMES.named("Dorset Council", body -> body.existedOn(LocalDate.of(2021, 5, 1)));

        assertThat(before).map(Authority::authorityId).contains("x-dorset-cc");
        assertThat(after).map(Authority::authorityId).contains("dorset");
    }

    @Test
    void an_unknown_name_is_nobody() {
        assertThat(NAMES.named("Barsetshire County Council", body -> true)).isEmpty();
    }
}
