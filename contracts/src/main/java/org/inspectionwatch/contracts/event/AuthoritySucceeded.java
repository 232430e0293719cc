package org.inspectionwatch.contracts.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code authority.succeeded}: other bodies take over the area of an authority. They inherit no grade. Told ahead
 * where the day is known and still to come.
 *
 * @param authority that ends
 * @param successors that take over, in the order of the reference data
 * @param effectiveOn first day of the successors
 * @param note what else to know, or null
 */
public record AuthoritySucceeded(
        AuthorityRef authority,
        List<Successor> successors,
        LocalDate effectiveOn,
        @Nullable String note) {
    public AuthoritySucceeded {
        successors = List.copyOf(successors);
    }

    /**
     * A body that takes over.
     *
     * @param authorityId id in authorities.csv, or null while it has none
     * @param name as it is or will be called
     */
    public record Successor(@Nullable String authorityId, String name) {}
}
