package org.inspectionwatch.query.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.inspectionwatch.pages.DataDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The register was last computed when something new was read. */
@Singleton
class RegisterDate implements DataDate {
    private final Jdbi jdbi;

    RegisterDate(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Instant> latest() {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("select max(computed_at) from authority_register")
                    .mapTo(OffsetDateTime.class)
                    .findOne()
                    .map(OffsetDateTime::toInstant));
        } catch (JdbiException away) {
            // The page that says that the database is away has this date in its foot.
            return Optional.empty();
        }
    }
}
