package org.inspectionwatch.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events about rating changes. The id of an event follows from the change and from the event before it on the
 * same change, so that a repeated computation gives the same id, and a change that is told again after a retraction a new one.
 */
final class RatingEvents {
    /** Two accounts of one inspection are never dated further apart than this. */
    private static final int DAYS_APART = 180;

    private final List<Comparison> comparisons;
    private final Instant at;

    RatingEvents(List<Comparison> comparisons, Instant at) {
        this.comparisons = comparisons;
        this.at = at;
    }

    CloudEvent changed(RatingChange change, @Nullable String afterEvent) {
        LocalDate day = AnnounceWindow.day(change.to());
        Instant happened = day == null ? at : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return event(EventType.RATING_CHANGED, change, afterEvent, happened, new RatingChanged(change));
    }

    /** After the official change was told: it is the one that articles had reported. */
    CloudEvent confirmed(RatingChange change, String reportedEvent, CloudEvent official) {
        RatingConfirmed data = new RatingConfirmed(reportedEvent, official.id(), change);
        return event(EventType.RATING_CONFIRMED, change, reportedEvent, official.time(), data);
    }

    CloudEvent corrected(RatingChange change, KnownChange replaced) {
        String replacedEvent = Objects.requireNonNull(replaced.eventId());
        RatingCorrected data = new RatingCorrected(replacedEvent, correction(replaced.change(), change), change);
        return event(EventType.RATING_CORRECTED, change, replacedEvent, at, data);
    }

    CloudEvent retracted(KnownChange gone) {
        String replacedEvent = Objects.requireNonNull(gone.eventId());
        RatingRetracted data = new RatingRetracted(replacedEvent, retraction(gone.change()), gone.change());
        return event(EventType.RATING_RETRACTED, gone.change(), replacedEvent, at, data);
    }

    private static CloudEvent event(
            EventType type, RatingChange change, @Nullable String afterEvent, Instant time, Object data) {
        String id = DeterministicId.of(
                type.type(),
                change.ratingChangeId(),
                change.basis().slug(),
                Objects.requireNonNullElse(afterEvent, ""));
        return new CloudEvent(type, id, change.authority().authorityId(), time, data);
    }

    private static String correction(RatingChange was, RatingChange is) {
        if (was.to().grade() != is.to().grade()) {
            return "The grade now reads %s, not %s."
                    .formatted(is.to().grade().slug(), was.to().grade().slug());
        }
        if (!was.from().inspectionId().equals(is.from().inspectionId())) {
            return "The inspection before is now the one of %s (%s), not of %s (%s)."
                    .formatted(
                            date(is.from()),
                            is.from().grade().slug(),
                            date(was.from()),
                            was.from().grade().slug());
        }
        if (was.from().grade() != is.from().grade()) {
            return "The grade before now reads %s, not %s."
                    .formatted(is.from().grade().slug(), was.from().grade().slug());
        }
        return "The documents now date the inspection to %s, not to %s.".formatted(date(is.to()), date(was.to()));
    }

    private String retraction(RatingChange was) {
        Optional<Comparison> now = comparisons.stream()
                .filter(comparison -> comparison.inspectionId().equals(was.to().inspectionId())
                        && comparison.judgement() == was.to().judgement()
                        && comparison.basis() == was.basis())
                .findFirst();
        if (now.isEmpty()) {
            return "The documents in hand do not show this change any more.";
        }
        Comparison comparison = now.get();
        return switch (comparison.outcome()) {
            case UNCHANGED -> "Compared with the inspection that is now known before it, the grade is unchanged.";
            case FIRST_MADE -> "No earlier grade is known any more.";
            case NOT_COMPARABLE ->
                Objects.requireNonNullElse(comparison.reason(), "The grades cannot be compared any more.");
            case IMPROVED, DECLINED, DISCONTINUED -> "The documents in hand do not show this change any more.";
        };
    }

    private static String date(RatedInspection end) {
        return end.inspected() == null
                ? String.valueOf(end.published())
                : end.inspected().toString();
    }

    /** Whether two accounts may be of the same inspection, by their dates. */
    static boolean sameTime(RatedInspection one, RatedInspection other) {
        LocalDate day = AnnounceWindow.day(one);
        LocalDate otherDay = AnnounceWindow.day(other);
        return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= DAYS_APART;
    }
}
