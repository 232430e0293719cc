package org.inspectionwatch.sample.page;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.sample.world.Provider;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, a page of it.
 *
 * @param total how many providers fit
 * @param rows those of this page
 * @param previous address of the page before, relative, or null
 * @param next address of the page after, relative, or null
 */
public record Listing(
        int total,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next) {
    public Listing {
        rows = List.copyOf(rows);
    }

    /**
     * One provider.
     *
     * @param closed whether its body has ended
     * @param latest day of its newest report, or null where it has none
     */
    public record Row(
            Provider provider, boolean closed, @Nullable LocalDate latest) {}
}
