package org.inspectionwatch.query.paging;

import jakarta.enterprise.context.ApplicationScoped;
import org.inspectionwatch.contracts.reference.Authorities;
import org.jspecify.annotations.Nullable;

/** The id of an authority as a parameter: a misspelt one would quietly list nothing. */
@ApplicationScoped
public class AuthorityIds {
    private static final String PARAMETER = "authority_id";

    private final Authorities authorities;

    AuthorityIds(Authorities authorities) {
        this.authorities = authorities;
    }

    /** The id itself, or null where the parameter is absent; a 400 problem where there is no such authority. */
    public @Nullable String checked(@Nullable String authorityId) {
        if (authorityId != null && authorities.byId(authorityId).isEmpty()) {
            throw Problems.invalid(
                    PARAMETER, "is not the id of an authority, such as south-gloucestershire: " + authorityId);
        }
        return authorityId;
    }
}
