package org.inspectionwatch.query.window;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * When the next full inspection of an authority is to be expected. It says what a published rule gives, and promises
 * nothing: Ofsted inspects earlier or later where it sees reason.
 *
 * @param authorityId whose
 * @param asOf the day that it is about
 * @param status where that day lies beside the window, or why there is none
 * @param earliest first day of the window, or null
 * @param expected its middle, or null
 * @param latest its last day, or null
 * @param inspectionId the previous full inspection that it counts from, or null
 * @param countedFrom first day of that inspection, or the last day known of it; null where there is none
 * @param overall its overall grade, or null where none stands
 * @param rule what it follows from, or null where no rule speaks of it
 * @param reason why there is no window, one sentence; null where there is one
 */
public record NextInspection(
        String authorityId,
        LocalDate asOf,
        WindowStatus status,
        @Nullable LocalDate earliest,
        @Nullable LocalDate expected,
        @Nullable LocalDate latest,
        @Nullable String inspectionId,
        @Nullable LocalDate countedFrom,
        @Nullable Grade overall,
        @Nullable InspectionRule rule,
        @Nullable String reason) {}
