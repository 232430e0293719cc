package org.inspectionwatch.ingest.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Table {@code source}. */
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

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
