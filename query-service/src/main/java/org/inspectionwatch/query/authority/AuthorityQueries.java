package org.inspectionwatch.query.authority;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads current ratings. */
@ApplicationScoped
class AuthorityQueries {
    private static final TypeReference<List<CurrentRating>> RATINGS = new TypeReference<>() {};

    private final Jdbi jdbi;
    /** By authority: they change a few times a year, and are asked for all day. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    AuthorityQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ratings by authority id; authorities without any are absent. */
    Map<String, List<CurrentRating>> ratings(List<String> authorityIds) {
        Map<String, Known> before = new HashMap<>(known);
        before.keySet().retainAll(authorityIds);
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select authority_id, checksum, case when checksum = any(:known) then null else ratings end as ratings
                        from authority_register where authority_id = any(:ids)
                        """)
                .bindArray("ids", String.class, authorityIds)
                .bindArray(
                        "known",
                        String.class,
                        before.values().stream().map(Known::checksum).toList())
                .map((row, context) -> Map.entry(row.getString("authority_id"), known(row, before)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, authority -> authority.getValue().ratings())));
    }

    private Known known(ResultSet row, Map<String, Known> before) throws SQLException {
        String authorityId = row.getString("authority_id");
        String ratings = row.getString("ratings");
        if (ratings == null) {
            return Objects.requireNonNull(before.get(authorityId));
        }
        Known read = new Known(row.getString("checksum"), Json.read(ratings, RATINGS));
        known.put(authorityId, read);
        return read;
    }

    /**
     * Ratings that were read before.
     *
     * @param checksum of the register that they are of
     * @param ratings never changed
     */
    private record Known(String checksum, List<CurrentRating> ratings) {}
}
