package org.inspectionwatch.query.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.messaging.Outbox;
import org.inspectionwatch.messaging.OutboxMessage;
import org.inspectionwatch.query.change.Announcements;
import org.inspectionwatch.query.change.Announcer;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.CurrentRatingValues;
import org.inspectionwatch.query.change.Gaps;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.eventlog.EventLogTable;
import org.inspectionwatch.query.notice.Endings;
import org.inspectionwatch.query.notice.Notice;
import org.inspectionwatch.query.notice.NoticeAnnouncer;
import org.inspectionwatch.query.notice.Notices;
import org.inspectionwatch.query.notice.Successions;
import org.inspectionwatch.query.passage.Passages;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.inspectionwatch.query.register.ReviewItems;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Computes one authority's register from its findings, stores it, and puts what is to be told into the outbox. */
@ApplicationScoped
public class RegisterUpdate {
    private static final Logger LOG = Logger.getLogger(RegisterUpdate.class);

    private final Authorities authorities;
    private final RegisterResolver resolver;
    private final Comparer comparer;
    private final Outbox outbox;
    private final RegisterWindow window;
    private final Successions successions;

    RegisterUpdate(
            Authorities authorities,
            RegisterResolver resolver,
            Comparer comparer,
            Outbox outbox,
            RegisterWindow window,
            Successions successions) {
        this.authorities = authorities;
        this.resolver = resolver;
        this.comparer = comparer;
        this.outbox = outbox;
        this.window = window;
        this.successions = successions;
    }

    /** Computes, stores and tells in the caller's transaction, which keeps others from this authority. */
    void update(Handle handle, String authorityId, Instant now) {
        compute(handle, authorityId, now)
                .ifPresent(computed ->
                        announce(handle, authorities.byId(authorityId).orElseThrow(), computed, now));
    }

    /** Computes and stores without telling anybody; for one authority at a time. */
    public void computeSilently(Handle handle, String authorityId, Instant now) {
        compute(handle, authorityId, now);
    }

    private Optional<Computed> compute(Handle handle, String authorityId, Instant now) {
        RegisterTables tables = new RegisterTables(handle);
        ReviewTables review = new ReviewTables(handle);
        List<FindingRecorded> read = tables.currentFindings(authorityId);
        Decided decided = review.decisions(read).over(read);
        if (authorityId.equals(Topics.UNRESOLVED)) {
            review.replace(authorityId, ReviewItems.ofUnresolved(read, decided), now);
            return Optional.empty();
        }
        Optional<Authority> known = authorities.byId(authorityId);
        if (known.isEmpty()) {
            LOG.warnf("findings name the authority %s, which authorities.csv does not have", authorityId);
            return Optional.empty();
        }
        Authority authority = known.get();
        Register register = resolver.resolve(authority, decided);
        List<Comparison> comparisons = comparer.compare(register);
        List<CurrentRating> ratings = comparer.current(register);
        tables.replace(register);
        new PassageTables(handle).replace(authority, Passages.of(register, decided.findings()));
        tables.replaceSummary(register, comparisons, ratings, now);
        review.replace(authorityId, ReviewItems.of(register, read, decided, Gaps.of(register, comparisons)), now);
        return Optional.of(new Computed(register, comparisons, ratings, decided.findings()));
    }

    /** What follows from the findings of one authority. */
    private record Computed(
            Register register,
            List<Comparison> comparisons,
            List<CurrentRating> ratings,
            List<FindingRecorded> findings) {}

    private void announce(Handle handle, Authority authority, Computed computed, Instant now) {
        AuthorityRef ref = RatingChanges.authorityRef(authority);
        List<CloudEvent> events = new ArrayList<>(ratingEvents(handle, authority, computed, now));
        events.addAll(noticeEvents(handle, ref, computed, now));
        List<OutboxMessage> messages =
                new ArrayList<>(events.stream().map(RegisterUpdate::message).toList());
        messages.addAll(new CurrentRatingTable(handle)
                .replace(ref.authorityId(), CurrentRatingValues.of(ref, computed.register(), computed.ratings()), now));
        try {
            outbox.append(handle.getConnection(), messages);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox does not take events of " + ref.authorityId(), e);
        }
        new EventLogTable(handle).append(ref, events, now);
        events.forEach(event -> LOG.infof("%s %s", event.type().type(), event.subject()));
    }

    private List<CloudEvent> ratingEvents(Handle handle, Authority authority, Computed computed, Instant now) {
        RatingChangeTable table = new RatingChangeTable(handle);
        List<RatingChange> changes = RatingChanges.of(authority, computed.register(), computed.comparisons());
        Announcements announcements = Announcer.announce(
                table.known(authority.authorityId()), changes, computed.comparisons(), window.on(now), now);
        table.store(announcements.changes(), now);
        return announcements.events();
    }

    private List<CloudEvent> noticeEvents(Handle handle, AuthorityRef ref, Computed computed, Instant now) {
        List<Notice> notices = new ArrayList<>(Notices.of(ref, computed.register(), computed.findings()));
        notices.addAll(Endings.of(ref, computed.register(), computed.comparisons(), computed.findings()));
        notices.addAll(successions.of(ref));
        NoticeTable table = new NoticeTable(handle);
        NoticeAnnouncer.Told told =
                NoticeAnnouncer.announce(ref, table.known(ref.authorityId()), notices, window.on(now), now);
        table.store(ref.authorityId(), told.notices());
        return told.events();
    }

    private static OutboxMessage message(CloudEvent event) {
        EncodedEvent encoded = EventCodec.encode(event);
        return new OutboxMessage(event.type().topic(), event.subject(), encoded.headers(), encoded.value());
    }
}
