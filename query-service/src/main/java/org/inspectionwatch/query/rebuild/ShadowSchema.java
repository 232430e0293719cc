package org.inspectionwatch.query.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.inspectionwatch.contracts.DeterministicId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A schema with the tables of a fresh installation beside the live one. Its tables of what was read and of what follows from
 * that take the place of the live ones; what was told, and to whom, stays.
 */
@ApplicationScoped
class ShadowSchema {
    static final String NAME = "rebuild";
    private static final String RETIRED = "retired";
    private static final String LIVE = "public";
    private static final List<String> TABLES = List.of(
            "publication",
            "finding",
            "failed_reading",
            "review_decision",
            "authority_register",
            "inspection",
            "inspection_finding",
            "passage",
            "theme_passage",
            "review_item");

    private final Jdbi jdbi;
    private final Flyway flyway;

    ShadowSchema(Jdbi jdbi, Flyway flyway) {
        this.jdbi = jdbi;
        this.flyway = flyway;
    }

    /** Makes it, empty; what an earlier rebuild left is thrown away. */
    void create() {
        drop();
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(NAME)
                .defaultSchema(NAME)
                .createSchemas(true)
                .load()
                .migrate();
    }

    void drop() {
        jdbi.useHandle(handle -> handle.execute("drop schema if exists " + NAME + " cascade"));
    }

    /** In one transaction that sees the tables of this schema in the place of the live ones. */
    void inside(Consumer<Handle> work) {
        jdbi.useTransaction(handle -> {
            handle.execute("set local search_path to " + NAME);
            work.accept(handle);
        });
    }

    /** Authorities whose registers are to be computed here, in order. */
    List<String> dirty() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select authority_id from " + NAME + ".authority_dirty order by authority_id")
                .mapTo(String.class)
                .list());
    }

    void computed(Handle inside, String authorityId) {
        inside.execute("delete from authority_dirty where authority_id = ?", authorityId);
    }

    RegisterComparison compare() {
        return jdbi.withHandle(handle -> new RegisterComparison(
                handle.createQuery("select count(*) from " + NAME + ".finding where is_current")
                        .mapTo(Long.class)
                        .one(),
                checksum(handle, LIVE),
                checksum(handle, NAME),
                handle.createQuery("""
                                select coalesce(live.authority_id, rebuilt.authority_id) as id
                                from public.authority_register live
                                full join rebuild.authority_register rebuilt using (authority_id)
                                where live.checksum is distinct from rebuilt.checksum
                                    and coalesce(live.authority_id, rebuilt.authority_id)
                                        not in (select authority_id from public.authority_dirty)
                                order by id
                                """).mapTo(String.class).list()));
    }

    private static String checksum(Handle handle, String schema) {
        List<String> registers = handle.createQuery("select authority_id || ' ' || checksum from " + schema
                        + ".authority_register order by authority_id collate \"C\"")
                .mapTo(String.class)
                .list();
        return DeterministicId.contentHash(String.join("\n", registers).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Locks the tables against everybody, waiting for no reader longer than a moment: a reader that holds one table and
     * waits for another would be waited for in turn.
     *
     * @throws org.jdbi.v3.core.JdbiException where a reader was in the way; nothing is locked after a rollback
     */
    void lock(Handle handle) {
        handle.execute("set local lock_timeout = '200ms'");
        TABLES.forEach(table -> handle.execute("lock table " + LIVE + "." + table + " in access exclusive mode"));
    }

    /** Puts the tables in the place of the live ones, which are thrown away; items keep their age. */
    void takeOver(Handle handle) {
        handle.execute("""
                update rebuild.review_item rebuilt set first_seen_at = live.first_seen_at
                from public.review_item live where live.item_id = rebuilt.item_id
                """);
        handle.execute("create schema " + RETIRED);
        for (String table : TABLES) {
            handle.execute("alter table " + LIVE + "." + table + " set schema " + RETIRED);
            handle.execute("alter table " + NAME + "." + table + " set schema " + LIVE);
        }
        handle.execute("drop schema " + RETIRED + " cascade");
        handle.execute("drop schema " + NAME + " cascade");
    }
}
