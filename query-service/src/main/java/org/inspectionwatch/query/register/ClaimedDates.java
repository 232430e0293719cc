package org.inspectionwatch.query.register;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When a finding says that its inspection was.
 *
 * @param onSite days on site as precisely as stated, or null
 * @param precision of {@code onSite}
 * @param published day on which the outcome was published, or null
 */
record ClaimedDates(
        @Nullable DayRange onSite,
        Precision precision,
        @Nullable LocalDate published) {

    /** How far the days on site are known; better ones first. */
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    static ClaimedDates of(Finding finding) {
        InspectionClaim claim = finding.inspection();
        LocalDate first = claim.start() == null ? claim.end() : claim.start();
        LocalDate last = claim.end() == null ? claim.start() : claim.end();
        if (first != null && last != null) {
            return new ClaimedDates(new DayRange(first, last), Precision.DAY, finding.published());
        }
        PartialDate inspected = claim.inspected();
        if (inspected != null) {
            return new ClaimedDates(
                    new DayRange(inspected.earliest(), inspected.latest()), precision(inspected), finding.published());
        }
        return new ClaimedDates(null, Precision.NONE, finding.published());
    }

    private static Precision precision(PartialDate date) {
        if (date.month() == null) {
            return Precision.YEAR;
        }
        return date.day() == null ? Precision.MONTH : Precision.DAY;
    }

    boolean undated() {
        return onSite == null && published == null;
    }
}
