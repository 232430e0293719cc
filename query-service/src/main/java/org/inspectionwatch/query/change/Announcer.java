package org.inspectionwatch.query.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.query.change.KnownChange.Status;
import org.jspecify.annotations.Nullable;

/**
 * Sets the rating changes of today against those that were known before. What is new is told, unless it is old history;
 * what was told and holds no longer is corrected or retracted. Confined to one authority, one computation, one thread.
 */
public final class Announcer {
    /** Oldest first, so that the events of an authority come in the order of its history. */
    private static final Comparator<RatingChange> ORDER = Comparator.comparing(
                    (RatingChange change) -> AnnounceWindow.day(change.to()),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(change -> change.to().judgement())
            .thenComparing(RatingChange::ratingChangeId);

    private final AnnounceWindow window;
    private final RatingEvents events;
    private final Map<String, KnownChange> known = new LinkedHashMap<>();
    private final List<CloudEvent> told = new ArrayList<>();

    private Announcer(List<KnownChange> before, AnnounceWindow window, RatingEvents events) {
        this.window = window;
        this.events = events;
        before.forEach(change -> known.put(change.change().ratingChangeId(), change));
    }

    /**
     * The difference between before and now.
     *
     * @param before every change of the authority that was ever known
     * @param now the changes that follow from its register today
     * @param comparisons of the same register: they give the reasons
     * @param window what is news
     * @param at time of corrections and retractions
     */
    public static Announcements announce(
            List<KnownChange> before,
            List<RatingChange> now,
            List<Comparison> comparisons,
            AnnounceWindow window,
            Instant at) {
        Announcer announcer = new Announcer(before, window, new RatingEvents(comparisons, at));
        announcer.settle(now.stream().sorted(ORDER).toList());
        return new Announcements(List.copyOf(announcer.known.values()), announcer.told);
    }

    private void settle(List<RatingChange> now) {
        List<String> ids = now.stream().map(RatingChange::ratingChangeId).toList();
        List<KnownChange> gone = new ArrayList<>(known.values().stream()
                .filter(change ->
                        change.isCurrent() && !ids.contains(change.change().ratingChangeId()))
                .sorted(Comparator.comparing(KnownChange::change, ORDER))
                .toList());
        for (RatingChange change : now) {
            KnownChange same = known.get(change.ratingChangeId());
            if (same != null && same.isCurrent()) {
                keep(same, change);
            } else {
                Optional<KnownChange> replaced = replacedBy(change, gone);
                replaced.ifPresent(gone::remove);
                add(change, replaced.orElse(null));
            }
        }
        gone.forEach(this::retract);
    }

    private void keep(KnownChange same, RatingChange change) {
        if (same.change().basis() == change.basis()) {
            put(same.with(change));
        } else if (change.basis() == Basis.OFFICIAL) {
            // A report confirms what articles told: who takes official changes alone hears of it for the first time.
            confirm(change, same);
        } else {
            correct(change, same);
        }
    }

    private void add(RatingChange change, @Nullable KnownChange replaced) {
        KnownChange earlier = known.get(change.ratingChangeId());
        String lastEvent = earlier == null ? null : earlier.eventId();
        if (replaced == null) {
            tell(change, lastEvent);
            return;
        }
        if (!replaced.announced()) {
            put(replaced.ended(Status.CORRECTED, replaced.eventId()));
            tell(change, lastEvent);
        } else if (confirms(change, replaced.change())) {
            put(replaced.ended(Status.CORRECTED, replaced.eventId()));
            confirm(change, replaced);
        } else if (sameStatement(change, replaced.change())) {
            put(replaced.ended(Status.CORRECTED, replaced.eventId()));
            put(new KnownChange(change, Status.CURRENT, true, replaced.eventId()));
        } else {
            correct(change, replaced);
        }
    }

    private void tell(RatingChange change, @Nullable String afterEvent) {
        if (!window.admits(change)) {
            put(new KnownChange(change, Status.CURRENT, false, afterEvent));
            return;
        }
        CloudEvent event = events.changed(change, afterEvent);
        told.add(event);
        put(new KnownChange(change, Status.CURRENT, true, event.id()));
    }

    private void confirm(RatingChange official, KnownChange reported) {
        int toldBefore = told.size();
        tell(official, reported.eventId());
        if (told.size() > toldBefore && reported.announced()) {
            told.add(events.confirmed(official, Objects.requireNonNull(reported.eventId()), told.getLast()));
        }
    }

    private void correct(RatingChange change, KnownChange replaced) {
        if (!replaced.announced()) {
            put(replaced.with(change));
            return;
        }
        CloudEvent event = events.corrected(change, replaced);
        told.add(event);
        put(replaced.ended(Status.CORRECTED, event.id()));
        put(new KnownChange(change, Status.CURRENT, true, event.id()));
    }

    private void retract(KnownChange gone) {
        if (!gone.announced()) {
            put(gone.ended(Status.RETRACTED, gone.eventId()));
            return;
        }
        CloudEvent event = events.retracted(gone);
        told.add(event);
        put(gone.ended(Status.RETRACTED, event.id()));
    }

    private void put(KnownChange change) {
        known.put(change.change().ratingChangeId(), change);
    }

    private static Optional<KnownChange> replacedBy(RatingChange change, List<KnownChange> gone) {
        Optional<KnownChange> sameSlot = gone.stream()
                .filter(candidate -> sameSlot(change, candidate.change()))
                .findFirst();
        return sameSlot.isPresent()
                ? sameSlot
                : gone.stream()
                        .filter(candidate -> confirms(change, candidate.change()))
                        .findFirst();
    }

    private static boolean sameSlot(RatingChange one, RatingChange other) {
        boolean sameLine = one.body() == other.body()
                && one.basis() == other.basis()
                && one.to().judgement() == other.to().judgement();
        boolean sameInspection = one.to().inspectionId().equals(other.to().inspectionId());
        return sameLine
                && (sameInspection || one.to().publicationId().equals(other.to().publicationId()));
    }

    /** Whether a report now says what articles said of an inspection whose exact days they did not know. */
    private static boolean confirms(RatingChange official, RatingChange reported) {
        return official.basis() == Basis.OFFICIAL
                && reported.basis() == Basis.REPORTED
                && official.body() == reported.body()
                && official.to().judgement() == reported.to().judgement()
                && official.to().grade() == reported.to().grade()
                && official.from().grade() == reported.from().grade()
                && RatingEvents.sameTime(official.to(), reported.to());
    }

    /** Whether two changes say the same of the same documents: a better date gave the inspections other ids. */
    private static boolean sameStatement(RatingChange one, RatingChange other) {
        return one.from().grade() == other.from().grade()
                && one.to().grade() == other.to().grade()
                && Objects.equals(one.from().publicationId(), other.from().publicationId())
                && Objects.equals(one.to().publicationId(), other.to().publicationId());
    }
}
