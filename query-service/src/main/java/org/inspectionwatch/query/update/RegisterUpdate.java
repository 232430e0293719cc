package org.inspectionwatch.query.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
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
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Computes one authority's register from its findings, stores it, and puts what is to be told into the outbox. */
@ApplicationScoped
class RegisterUpdate {
    private static final Logger LOG = Logger.getLogger(RegisterUpdate.class);

    private final Authorities authorities;
    private final RegisterResolver resolver;
    private final Comparer comparer;
    private final Outbox outbox;
    private final RegisterWindow window;

    RegisterUpdate(
            Authorities authorities,
            RegisterResolver resolver,
            Comparer comparer,
            Outbox outbox,
            RegisterWindow window) {
        this.authorities = authorities;
        this.resolver = resolver;
        this.comparer = comparer;
        this.outbox = outbox;
        this.window = window;
    }

    /** In the caller's transaction, which keeps others from this authority. */
    void update(Handle handle, String authorityId, Instant now) {
        Optional<Authority> known = authorities.byId(authorityId);
        if (known.isEmpty()) {
            LOG.warnf("findings name the authority %s, which authorities.csv does not have", authorityId);
            return;
        }
        Authority authority = known.get();
        RegisterTables tables = new RegisterTables(handle);
        List<FindingRecorded> findings = tables.currentFindings(authorityId);
        Register register = resolver.resolve(authority, findings);
        List<Comparison> comparisons = comparer.compare(register);
        tables.replace(register, findings);
        tables.replaceSummary(register, comparisons, comparer.current(register), now);
        announce(handle, authority, register, comparisons, now);
    }

    private void announce(
            Handle handle, Authority authority, Register register, List<Comparison> comparisons, Instant now) {
        RatingChangeTable table = new RatingChangeTable(handle);
        List<RatingChange> changes = RatingChanges.of(authority, register, comparisons);
        Announcements announcements =
                Announcer.announce(table.known(authority.authorityId()), changes, comparisons, window.on(now), now);
        table.store(announcements.changes(), now);
        try {
            outbox.append(
                    handle.getConnection(),
                    announcements.events().stream().map(RegisterUpdate::message).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox does not take events of " + authority.authorityId(), e);
        }
        announcements.events().forEach(event -> LOG.infof("%s %s", event.type().type(), event.subject()));
    }

    private static OutboxMessage message(CloudEvent event) {
        EncodedEvent encoded = EventCodec.encode(event);
        return new OutboxMessage(event.type().topic(), event.subject(), encoded.headers(), encoded.value());
    }
}
