package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.inspectionwatch.ingest.fetch.Validators;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Validators as columns {@code answered_by}, {@code etag} and {@code last_modified}. */
final class StoredValidators {
    private StoredValidators() {}

    static Validators read(ResultSet row) throws SQLException {
        String address = row.getString("answered_by");
        return address == null
                ? Validators.NONE
                : new Validators(URI.create(address), row.getString("etag"), row.getString("last_modified"));
    }

    /** Binds {@code :answered_by}, {@code :etag} and {@code :modified}. */
    static Update bind(Update update, Validators validators) {
        return update.bind("answered_by", text(validators.address()))
                .bind("etag", validators.etag())
                .bind("modified", validators.lastModified());
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
