package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Gives each file a number: seven digits at first, eight from 2017, and neighbours not in the order of their dates. */
final class FileIds {
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate LONG_NUMBERS = LocalDate.of(2017, 1, 1);
    private static final long SHORT_BASE = 2_000_000;
    private static final long LONG_BASE = 50_000_000;
    private static final int A_DAY = 80;
    private static final int DISORDER = 4_000;

    private final Set<Long> taken = new HashSet<>();

    String next(LocalDate published, long seed) {
        boolean long_ = !published.isBefore(LONG_NUMBERS);
        long days = ChronoUnit.DAYS.between(long_ ? LONG_NUMBERS : FIRST_DAY, published);
        long id = (long_ ? LONG_BASE : SHORT_BASE) + days * A_DAY + Math.floorMod(seed, DISORDER);
        while (!taken.add(id)) {
            id++;
        }
        return Long.toString(id);
    }
}
