package org.inspectionwatch.query.search;

/**
 * How many passages match.
 *
 * @param count their number, or the highest that is counted
 * @param more whether there are more than that
 */
public record SearchTotal(int count, boolean more) {}
