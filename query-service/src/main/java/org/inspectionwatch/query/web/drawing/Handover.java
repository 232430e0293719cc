package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;

/**
 * The day on which the authority took over from others, or others took over from it.
 *
 * @param day first day of the successor
 * @param words for people
 */
public record Handover(LocalDate day, String words) {}
