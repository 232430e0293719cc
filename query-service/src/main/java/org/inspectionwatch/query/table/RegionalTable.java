package org.inspectionwatch.query.table;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.query.window.InspectionRule;
import org.inspectionwatch.query.window.WindowStatus;
import org.jspecify.annotations.Nullable;

/**
 * What regional alliances count, for the authorities that existed on a day. Only official documents count.
 *
 * @param asOf the day that it is about
 * @param outcomes one row for each region, and England last
 * @param visits by region, year and kind, and England's; years without any are absent
 * @param publicationDelays by region and kind, and England's
 * @param waitingTimes one row for each authority, those that have waited longest first
 * @param intervals one row for each overall grade, worst first
 */
public record RegionalTable(
        LocalDate asOf,
        List<Outcomes> outcomes,
        List<VisitCount> visits,
        List<PublicationDelay> publicationDelays,
        List<WaitingTime> waitingTimes,
        List<Interval> intervals) {
    /** The name of the row over all regions. */
    public static final String ENGLAND = "England";

    public RegionalTable {
        outcomes = List.copyOf(outcomes);
        visits = List.copyOf(visits);
        publicationDelays = List.copyOf(publicationDelays);
        waitingTimes = List.copyOf(waitingTimes);
        intervals = List.copyOf(intervals);
    }

    /**
     * Overall grades of the latest full inspections of a region.
     *
     * @param region ONS region, or England
     * @param authorities how many it has
     * @param outstanding so many are outstanding
     * @param good good
     * @param requiresImprovement requires improvement
     * @param inadequate inadequate
     * @param adequate adequate, by a report from before November 2013
     * @param notMade the latest report gives no overall grade, as since April 2026
     * @param needsReview a grade was read that a person should look at first
     * @param unknown no full inspection is known, or its overall grade is not
     */
    public record Outcomes(
            String region,
            int authorities,
            int outstanding,
            int good,
            int requiresImprovement,
            int inadequate,
            int adequate,
            int notMade,
            int needsReview,
            int unknown) {}

    /**
     * How many inspections and visits of a kind ended in a year.
     *
     * @param region ONS region, or England
     * @param year calendar year of the last day on which it may have ended
     * @param kind kind of inspection
     * @param visits how many, 1 or more
     */
    public record VisitCount(String region, int year, InspectionKind kind, int visits) {}

    /**
     * Days from the last day on site to publication; inspections for which one of the two is not known are left out.
     *
     * @param region ONS region, or England
     * @param kind kind of inspection
     * @param days the spans
     */
    public record PublicationDelay(String region, InspectionKind kind, DaySummary days) {}

    /**
     * How long an authority has waited since its last full inspection.
     *
     * @param rank 1 for the longest wait in England; equal waits share a rank; null where no full inspection is known
     * @param authorityId id
     * @param shortName as pages show it
     * @param region ONS region
     * @param kind of the last full inspection, or null
     * @param overall its overall grade, or null where none stands
     * @param countedFrom its first day, or the last day known of it; null where there is none
     * @param daysWaiting days since then, or null
     * @param daysSinceAnyVisit days since the end of the last inspection or visit of any kind, or null where none is known
     * @param windowStatus where the day lies beside the window for the next full inspection
     * @param earliest first day of that window, or null
     * @param expected its middle, or null
     * @param latest its last day, or null
     */
    public record WaitingTime(
            @Nullable Integer rank,
            String authorityId,
            String shortName,
            String region,
            @Nullable InspectionKind kind,
            @Nullable Grade overall,
            @Nullable LocalDate countedFrom,
            @Nullable Long daysWaiting,
            @Nullable Long daysSinceAnyVisit,
            WindowStatus windowStatus,
            @Nullable LocalDate earliest,
            @Nullable LocalDate expected,
            @Nullable LocalDate latest) {}

    /**
     * Days from one full inspection to the next ILACS inspection, by the overall grade of the earlier one.
     *
     * @param overall grade of the earlier inspection
     * @param days between the first days of the two, over all authorities; null where there are no two
     * @param rule what is published about that grade, or null
     */
    public record Interval(
            Grade overall,
            @Nullable DaySummary days,
            @Nullable InspectionRule rule) {}
}
