package org.inspectionwatch.query.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * Authorities side by side.
 *
 * @param asOf the day that it is about
 * @param authorities in the order in which they were asked for
 */
public record SideBySide(LocalDate asOf, List<ComparedAuthority> authorities) {
    /** Most authorities that are compared at once. */
    public static final int MOST = 6;

    public SideBySide {
        authorities = List.copyOf(authorities);
    }
}
