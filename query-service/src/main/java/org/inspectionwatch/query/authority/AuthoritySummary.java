package org.inspectionwatch.query.authority;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.jspecify.annotations.Nullable;

/**
 * An authority with its current ratings.
 *
 * @param authorityId our own key
 * @param name full name
 * @param shortName as pages show it
 * @param gssCode current code of the Government Statistical Service
 * @param laCode the Department for Education's three digits
 * @param ofstedUrn Ofsted's number; null for abolished authorities
 * @param region ONS region
 * @param laType such as "London Borough"
 * @param validFrom first day of the body, or null where that is beyond the records
 * @param validTo last day of the body, or null while it exists
 * @param ratings last grades that stand, judgement by judgement; empty where none is known
 */
public record AuthoritySummary(
        String authorityId,
        String name,
        String shortName,
        String gssCode,
        String laCode,
        @Nullable String ofstedUrn,
        String region,
        String laType,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<CurrentRating> ratings) {

    /** That authority, with those ratings. */
    public static AuthoritySummary of(Authority authority, List<CurrentRating> ratings) {
        return new AuthoritySummary(
                authority.authorityId(),
                authority.name(),
                authority.shortName(),
                authority.gssCode(),
                authority.laCode(),
                authority.ofstedUrn(),
                authority.region(),
                authority.laType(),
                authority.validFrom(),
                authority.validTo(),
                ratings);
    }
}
