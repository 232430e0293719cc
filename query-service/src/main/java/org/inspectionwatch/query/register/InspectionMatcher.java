package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Judges whether a finding is about the inspection of which another finding, the anchor, is the best account. */
final class InspectionMatcher {

    /**
     * A possible match.
     *
     * @param rule what agreed
     * @param days how far the dates are apart
     * @param why one clause for a person
     */
    record Match(MatchRule rule, long days, String why) {}

    private final Finding finding;
    private final Finding anchor;
    private final ClaimedDates dates;
    private final ClaimedDates anchorDates;
    private final Tolerance tolerance;

    private InspectionMatcher(Finding finding, Finding anchor) {
        this.finding = finding;
        this.anchor = anchor;
        this.dates = ClaimedDates.of(finding);
        this.anchorDates = ClaimedDates.of(anchor);
        this.tolerance = Tolerance.of(anchor.inspection().kind());
    }

    /** How the finding matches the anchor, or empty where it is about another inspection, or nothing tells. */
    static Optional<Match> match(FindingRecorded finding, FindingRecorded anchor) {
        return Optional.ofNullable(new InspectionMatcher(finding.finding(), anchor.finding()).match());
    }

    private @Nullable Match match() {
        if (finding.body() != anchor.body()
                || !KindFamily.compatible(finding.inspection(), anchor.inspection())
                || otherVisit()
                || dates.undated()) {
            return null;
        }
        DayRange onSite = dates.onSite();
        DayRange anchorOnSite = anchorDates.onSite();
        if (onSite != null && anchorOnSite != null) {
            return byDays(onSite, anchorOnSite);
        }
        if (onSite != null) {
            return beforePublication(onSite, anchorDates.published());
        }
        return byPublication(Objects.requireNonNull(dates.published()));
    }

    private boolean otherVisit() {
        Integer number = finding.inspection().visitNumber();
        Integer anchorNumber = anchor.inspection().visitNumber();
        return number != null && anchorNumber != null && !number.equals(anchorNumber);
    }

    private @Nullable Match byDays(DayRange onSite, DayRange anchorOnSite) {
        long days = onSite.distance(anchorOnSite);
        return switch (dates.precision()) {
            case DAY -> {
                int slack = finding.basis() == Basis.OFFICIAL ? tolerance.report() : tolerance.article();
                yield onSite.near(anchorOnSite, slack)
                        ? new Match(MatchRule.DAYS_ON_SITE, days, "on site " + span(onSite))
                        : null;
            }
            case MONTH ->
                onSite.near(anchorOnSite, tolerance.month()) || coversPublication(onSite)
                        ? new Match(MatchRule.MONTH, days, "in the month from " + onSite.first())
                        : null;
            case YEAR ->
                onSite.near(anchorOnSite, 0) || coversPublication(onSite)
                        ? new Match(MatchRule.YEAR, days, "in " + onSite.first().getYear())
                        : null;
            case NONE -> null;
        };
    }

    private boolean coversPublication(DayRange onSite) {
        LocalDate published = anchorDates.published();
        return published != null && onSite.covers(published);
    }

    private @Nullable Match beforePublication(DayRange onSite, @Nullable LocalDate published) {
        if (published == null || !new DayRange(published.minusDays(tolerance.writing()), published).near(onSite, 0)) {
            return null;
        }
        return new Match(
                MatchRule.PUBLISHED, ChronoUnit.DAYS.between(onSite.last(), published), "published " + published);
    }

    private @Nullable Match byPublication(LocalDate published) {
        LocalDate anchorPublished = anchorDates.published();
        if (anchorPublished != null) {
            long days = ChronoUnit.DAYS.between(anchorPublished, published);
            return days >= -tolerance.leak() && days <= tolerance.echo()
                    ? new Match(MatchRule.PUBLISHED, Math.abs(days), "published " + published)
                    : null;
        }
        DayRange anchorOnSite = anchorDates.onSite();
        if (anchorOnSite == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(anchorOnSite.last(), published);
        return days >= 0 && days <= tolerance.writing()
                ? new Match(MatchRule.PUBLISHED, days, "published " + published)
                : null;
    }

    private static String span(DayRange range) {
        return range.first().equals(range.last()) ? range.first().toString() : range.first() + " to " + range.last();
    }
}
