package org.inspectionwatch.query.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.register.ReadingKey;
import org.inspectionwatch.query.register.ReadingPart;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Resolves registers as of other days, from all that was ever heard. */
@ApplicationScoped
public class History {
    /** Publications that name the authority, by their words or by a person's decision. */
    private static final String PUBLICATIONS = """
            (select publication_id from finding
            where authority_id = :authority or data #>> '{finding,authority_id}' = :authority)
            """;

    private final Jdbi jdbi;
    private final RegisterResolver resolver;
    private final Comparer comparer;

    History(Jdbi jdbi, RegisterResolver resolver, Comparer comparer) {
        this.jdbi = jdbi;
        this.resolver = resolver;
        this.comparer = comparer;
    }

    /** The register of the authority, looked at from there. */
    public Moment at(Authority authority, View view) {
        Knowledge knowledge = jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            return knowledge(handle, authority.authorityId());
        });
        Decided decided =
                knowledge.known(authority.authorityId(), Objects.requireNonNullElse(view.knownAt(), Instant.MAX));
        Register known = resolver.resolve(authority, decided);
        Register register = view.asOf() == null ? known : known.asOf(view.asOf());
        return new Moment(
                register,
                comparer.compare(register),
                comparer.current(register),
                decided.findings().stream()
                        .map(FindingRecorded::publication)
                        .distinct()
                        .toList());
    }

    private static Knowledge knowledge(Handle handle, String authorityId) {
        List<Heard> heard = handle.createQuery("""
                        select publication_id, revision, reader_version, taxonomy_version, part, parts,
                            false as withdrawn, recorded_at, data
                        from finding where publication_id in %1$s
                        union all
                        select publication_id, revision, reader_version, taxonomy_version, 0, 0,
                            reason = 'withdrawn', recorded_at, null
                        from failed_reading where publication_id in %1$s
                        """.formatted(PUBLICATIONS))
                .bind("authority", authorityId)
                .map((row, context) -> heard(row))
                .list();
        List<HeardDecision> decisions = handle.createQuery(
                        "select data, recorded_at from review_decision where publication_id in " + PUBLICATIONS)
                .bind("authority", authorityId)
                .map((row, context) ->
                        new HeardDecision(Json.read(row.getString("data"), ReviewDecided.class), at(row)))
                .list();
        return new Knowledge(heard, decisions);
    }

    private static Heard heard(ResultSet row) throws SQLException {
        ReadingKey key =
                new ReadingKey(row.getInt("revision"), row.getInt("reader_version"), row.getInt("taxonomy_version"));
        String data = row.getString("data");
        return new Heard(
                row.getString("publication_id"),
                new ReadingPart(key, row.getInt("part"), row.getInt("parts"), row.getBoolean("withdrawn")),
                data == null ? null : Json.read(data, FindingRecorded.class),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
