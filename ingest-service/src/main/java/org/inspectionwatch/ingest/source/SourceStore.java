package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Tables {@code source} and {@code run}. */
@ApplicationScoped
class SourceStore {
    private final Jdbi jdbi;

    SourceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(Source source, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into source (id, kind, location, created_at)
                        values (:id, :kind, :location, :now)
                        on conflict (id) do update set location = excluded.location
                        """)
                .bind("id", source.id())
                .bind("kind", source.kind().slug())
                .bind("location", source.location())
                .bind("now", at(now))
                .execute());
    }

    /** By id. */
    List<Source> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, kind, location from source order by id")
                .map((row, context) -> new Source(
                        row.getString("id"),
                        SourceKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("location")))
                .list());
    }

    void add(String sourceId, RunReport run, Instant finished) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into run (source_id, status, started, finished, found, added, unchanged, waiting, failed,
                                         problem_count, problems)
                        values (:source, :status, :started, :finished, :found, :added, :unchanged, :waiting, :failed,
                                :problem_count, cast(:problems as jsonb))
                        """)
                .bind("source", sourceId)
                .bind("status", run.status().slug())
                .bind("started", at(run.started()))
                .bind("finished", at(finished))
                .bind("found", run.found())
                .bind("added", run.added())
                .bind("unchanged", run.unchanged())
                .bind("waiting", run.waiting())
                .bind("failed", run.failed())
                .bind("problem_count", run.problemCount())
                .bind("problems", json(run.problems()))
                .execute());
    }

    /** The last run that was worth keeping. */
    Optional<RunReport> latest(String sourceId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from run where source_id = :source order by id desc limit 1")
                        .bind("source", sourceId)
                        .map(SourceStore::run)
                        .findOne());
    }

    private static RunReport run(ResultSet row, StatementContext context) throws SQLException {
        return new RunReport(
                RunStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getObject("finished", OffsetDateTime.class).toInstant(),
                row.getInt("found"),
                row.getInt("added"),
                row.getInt("unchanged"),
                row.getInt("waiting"),
                row.getInt("failed"),
                row.getInt("problem_count"),
                problems(row.getString("problems")));
    }

    private static String json(List<RunProblem> problems) {
        try {
            return ContractJson.mapper().writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RunProblem> problems(String json) {
        try {
            return ContractJson.mapper().readValue(json, new TypeReference<List<RunProblem>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
