package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;

/**
 * Time in which the authority's inspections did not make a judgement that others made.
 *
 * @param from first day
 * @param to first day after it
 * @param reason why there is no grade, for people
 * @param shortReason the same in a few words
 */
public record Gap(LocalDate from, LocalDate to, String reason, String shortReason) {}
