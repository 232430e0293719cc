package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;

/**
 * The time in which full inspections followed one framework.
 *
 * @param name for people
 * @param shortName for narrow places
 * @param from first day
 * @param to first day after it
 */
public record Band(String name, String shortName, LocalDate from, LocalDate to) {}
