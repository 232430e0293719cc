package org.inspectionwatch.classify.report.words;

import java.time.LocalDate;

/**
 * First and last day of an inspection; days off in between are not kept.
 *
 * @param start first day
 * @param end last day, not before the first
 * @param words as printed
 */
public record DateSpan(LocalDate start, LocalDate end, String words) {}
