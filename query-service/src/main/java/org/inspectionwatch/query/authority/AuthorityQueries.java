package org.inspectionwatch.query.authority;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads current ratings. */
@ApplicationScoped
class AuthorityQueries {
    private static final TypeReference<List<CurrentRating>> RATINGS = new TypeReference<>() {};

    private final Jdbi jdbi;

    AuthorityQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ratings by authority id; authorities without any are absent. */
    Map<String, List<CurrentRating>> ratings(List<String> authorityIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select authority_id, ratings from authority_register where authority_id = any(:ids)")
                .bindArray("ids", String.class, authorityIds)
                .map((row, context) ->
                        Map.entry(row.getString("authority_id"), Json.read(row.getString("ratings"), RATINGS)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
