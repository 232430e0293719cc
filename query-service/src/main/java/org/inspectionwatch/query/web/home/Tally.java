package org.inspectionwatch.query.web.home;

/**
 * How many official rating changes that hold were published lately.
 *
 * @param week in the last seven days, today among them
 * @param month in the last thirty days
 * @param year in the last 365 days
 * @param improved how many of those of the year were for the better
 */
record Tally(int week, int month, int year, int improved) {}
