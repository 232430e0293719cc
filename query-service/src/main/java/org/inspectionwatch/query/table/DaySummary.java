package org.inspectionwatch.query.table;

import java.util.List;

/**
 * Spans of days, summed up.
 *
 * @param count how many there are, 1 or more
 * @param least the shortest
 * @param median the middle one; halfway between the two in the middle where their number is even
 * @param mean their mean, to a tenth of a day
 * @param most the longest
 */
public record DaySummary(int count, long least, double median, double mean, long most) {

    /** Sums up at least one span. */
    static DaySummary of(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int size = sorted.size();
        double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
        double mean = sorted.stream().mapToLong(Long::longValue).average().orElseThrow();
        return new DaySummary(size, sorted.getFirst(), median, Math.round(mean * 10) / 10.0, sorted.getLast());
    }
}
