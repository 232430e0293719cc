package org.inspectionwatch.query.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.query.change.AnnounceWindow;
import org.jspecify.annotations.Nullable;

/**
 * Sets the notices of today against those that were known before, as the announcer of rating changes does: what is new is
 * told unless it is old, what says otherwise is told again and names the event that it replaces, what holds no longer is
 * retracted. Confined to one authority, one computation, one thread.
 */
public final class NoticeAnnouncer {
    private final AuthorityRef authority;
    private final AnnounceWindow window;
    private final Instant at;
    private final Map<String, KnownNotice> known = new LinkedHashMap<>();
    private final List<CloudEvent> told = new ArrayList<>();

    private NoticeAnnouncer(AuthorityRef authority, List<KnownNotice> before, AnnounceWindow window, Instant at) {
        this.authority = authority;
        this.window = window;
        this.at = at;
        before.forEach(notice -> known.put(notice.noticeId(), notice));
    }

    /**
     * What is to be stored and told.
     *
     * @param notices every notice of the authority that was ever known, as it stands now
     * @param events to be published in this order
     */
    public record Told(List<KnownNotice> notices, List<CloudEvent> events) {
        public Told {
            notices = List.copyOf(notices);
            events = List.copyOf(events);
        }
    }

    /**
     * The difference between before and now.
     *
     * @param before every notice of the authority that was ever known
     * @param now those that follow from its register today
     * @param window what is news
     * @param at time of corrections and retractions
     */
    public static Told announce(
            AuthorityRef authority, List<KnownNotice> before, List<Notice> now, AnnounceWindow window, Instant at) {
        NoticeAnnouncer announcer = new NoticeAnnouncer(authority, before, window, at);
        announcer.settle(now);
        return new Told(List.copyOf(announcer.known.values()), announcer.told);
    }

    private void settle(List<Notice> now) {
        Set<String> ids = now.stream().map(Notice::noticeId).collect(Collectors.toSet());
        List<KnownNotice> gone = new ArrayList<>(known.values().stream()
                .filter(notice -> notice.holds() && !ids.contains(notice.noticeId()))
                .toList());
        for (Notice notice : now) {
            KnownNotice same = known.get(notice.noticeId());
            if (same == null || !same.holds()) {
                KnownNotice renamed = renamed(notice, gone);
                if (renamed == null) {
                    tell(notice, same == null ? null : same.eventId());
                    continue;
                }
                gone.remove(renamed);
                known.put(renamed.noticeId(), renamed.ended(renamed.eventId()));
                same = renamed;
            }
            keep(notice, same);
        }
        gone.forEach(this::retract);
    }

    /** The same document about an inspection that a better date gave another id. */
    private static @Nullable KnownNotice renamed(Notice notice, List<KnownNotice> gone) {
        return gone.stream()
                .filter(candidate -> candidate.type() == notice.type()
                        && candidate.publicationId() != null
                        && candidate.publicationId().equals(notice.publicationId()))
                .findFirst()
                .orElse(null);
    }

    private void keep(Notice notice, KnownNotice before) {
        boolean toldOtherwise = before.announced() && !before.statement().equals(notice.statement());
        if (!toldOtherwise) {
            known.put(notice.noticeId(), KnownNotice.of(notice, before.announced(), before.eventId()));
            return;
        }
        String replaced = Objects.requireNonNull(before.eventId());
        CloudEvent event = event(notice, replaced, at, replacing(notice.data(), replaced));
        told.add(event);
        known.put(notice.noticeId(), KnownNotice.of(notice, true, event.id()));
    }

    private void tell(Notice notice, @Nullable String afterEvent) {
        if (notice.day() == null || !window.admits(notice.day())) {
            known.put(notice.noticeId(), KnownNotice.of(notice, false, afterEvent));
            return;
        }
        Instant happened = notice.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        CloudEvent event = event(notice, afterEvent, happened, notice.data());
        told.add(event);
        known.put(notice.noticeId(), KnownNotice.of(notice, true, event.id()));
    }

    private void retract(KnownNotice gone) {
        if (!gone.announced()) {
            known.put(gone.noticeId(), gone.ended(gone.eventId()));
            return;
        }
        String replaced = Objects.requireNonNull(gone.eventId());
        AnnouncementRetracted data = new AnnouncementRetracted(
                authority, replaced, gone.type().type(), "The documents in hand do not say so any more.");
        String id = DeterministicId.of(EventType.ANNOUNCEMENT_RETRACTED.type(), gone.noticeId(), replaced);
        told.add(new CloudEvent(EventType.ANNOUNCEMENT_RETRACTED, id, authority.authorityId(), at, data));
        known.put(gone.noticeId(), gone.ended(id));
    }

    private CloudEvent event(Notice notice, @Nullable String afterEvent, Instant time, Object data) {
        String id = DeterministicId.of(
                notice.type().type(),
                notice.noticeId(),
                notice.statement(),
                Objects.requireNonNullElse(afterEvent, ""));
        return new CloudEvent(notice.type(), id, authority.authorityId(), time, data);
    }

    private static Object replacing(Object data, String replaced) {
        String reason = "The documents in hand now say otherwise.";
        return switch (data) {
            case VisitPublished visit ->
                new VisitPublished(
                        visit.authority(),
                        visit.body(),
                        visit.visit(),
                        visit.basis(),
                        visit.trend(),
                        visit.priorityAction(),
                        visit.evidence(),
                        visit.confidence(),
                        visit.readerVersion(),
                        replaced,
                        reason);
            case PriorityActionIdentified action ->
                new PriorityActionIdentified(
                        action.authority(),
                        action.body(),
                        action.inspection(),
                        action.basis(),
                        action.items(),
                        action.evidence(),
                        action.confidence(),
                        action.readerVersion(),
                        replaced,
                        reason);
            default -> data;
        };
    }
}
