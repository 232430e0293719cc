package org.inspectionwatch.query.table;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Which rows and columns of a table are asked for.
 *
 * @param asOf by what was out on that day, or null for all that is
 * @param region ONS region, or null for all
 * @param authorityIds these alone, or empty for all
 * @param moreColumns whether columns are wanted that the analysts' spreadsheet does not have
 */
public record TableFilter(
        @Nullable LocalDate asOf, @Nullable String region, List<String> authorityIds, boolean moreColumns) {
    public TableFilter {
        authorityIds = List.copyOf(authorityIds);
    }

    /** Everything of that day. */
    public static TableFilter all(@Nullable LocalDate asOf) {
        return new TableFilter(asOf, null, List.of(), false);
    }

    boolean has(Authority authority) {
        return (region == null || region.equals(authority.region()))
                && (authorityIds.isEmpty() || authorityIds.contains(authority.authorityId()));
    }
}
