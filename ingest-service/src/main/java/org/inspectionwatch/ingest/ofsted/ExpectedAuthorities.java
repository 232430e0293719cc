package org.inspectionwatch.ingest.ofsted;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;

/** Who must be listed on a day. */
final class ExpectedAuthorities {
    private final Authorities authorities;
    private final OfstedSettings settings;

    ExpectedAuthorities(Authorities authorities, OfstedSettings settings) {
        this.authorities = authorities;
        this.settings = settings;
    }

    /** Names by number, in the order of numbers. */
    Map<String, String> on(LocalDate day) {
        Map<String, String> expected = new TreeMap<>();
        for (Authority authority : authorities.all()) {
            if (settings.expectAll() && authority.ofstedUrn() != null && authority.existedOn(day)) {
                expected.put(Objects.requireNonNull(authority.ofstedUrn()), authority.shortName());
            }
        }
        settings.expected().forEach(urn -> expected.put(urn, name(urn)));
        return expected;
    }

    private String name(String urn) {
        return authorities.byUrn(urn).map(Authority::shortName).orElse("URN " + urn);
    }
}
