package org.inspectionwatch.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * An authority as rating events name it.
 *
 * @param authorityId id in authorities.csv
 * @param name canonical short name
 * @param gssCode current code of the Government Statistical Service
 * @param ofstedUrn Ofsted's number, or null for abolished authorities
 * @param region ONS region
 */
public record AuthorityRef(
        String authorityId,
        String name,
        String gssCode,
        @Nullable String ofstedUrn,
        String region) {}
