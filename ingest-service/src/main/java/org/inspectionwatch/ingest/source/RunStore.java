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
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.contracts.ContractJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Runs that were worth keeping: table {@code run}. */
@ApplicationScoped
public class RunStore {
    private final Jdbi jdbi;

    RunStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(String sourceId, RunReport run) {
        jdbi.useHandle(handle -> add(handle, sourceId, run));
    }

    /** Adds a run that is over, in the caller's transaction. */
    public void add(Handle handle, String sourceId, RunReport run) {
        handle.createUpdate("""
                        insert into run (source_id, status, started, finished, found, fetched, added, unchanged, waiting, failed,
                                         problem_count, problems)
                        values (:source, :status, :started, :finished, :found, :fetched, :added, :unchanged, :waiting, :failed,
                                :problem_count, cast(:problems as jsonb))
                        """)
                .bind("source", sourceId)
                .bind("status", run.status().slug())
                .bind("started", at(run.started()))
                .bind("finished", at(Objects.requireNonNull(run.finished())))
                .bind("found", run.found())
                .bind("fetched", run.fetched())
                .bind("added", run.added())
                .bind("unchanged", run.unchanged())
                .bind("waiting", run.waiting())
                .bind("failed", run.failed())
                .bind("problem_count", run.problemCount())
                .bind("problems", json(run.problems()))
                .execute();
    }

    /** The last run that was worth keeping. */
    Optional<RunReport> latest(String sourceId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from run where source_id = :source order by id desc limit 1")
                        .bind("source", sourceId)
                        .map(RunStore::run)
                        .findOne());
    }

    /** Newest first. */
    List<RunReport> newest(String sourceId, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from run where source_id = :source order by id desc limit :limit")
                .bind("source", sourceId)
                .bind("limit", limit)
                .map(RunStore::run)
                .list());
    }

    private static RunReport run(ResultSet row, StatementContext context) throws SQLException {
        return new RunReport(
                RunStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getObject("finished", OffsetDateTime.class).toInstant(),
                row.getInt("found"),
                row.getInt("fetched"),
                row.getInt("added"),
                row.getInt("unchanged"),
                row.getInt("waiting"),
                row.getInt("failed"),
                null,
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
