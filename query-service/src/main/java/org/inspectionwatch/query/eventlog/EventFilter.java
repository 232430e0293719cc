package org.inspectionwatch.query.eventlog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscriber wants. Corrections and retractions pass whatever the direction: who was told of an improvement must
 * hear that it was a decline. For the same reason {@code announcement.retracted}, which names no judgement, passes whatever the
 * judgement.
 *
 * @param types CloudEvents types; empty for all
 * @param authorityIds whose; empty for all
 * @param judgement by its name in JSON, or null for any; events about no judgement do not pass one
 * @param direction by its name in JSON, or null for any; events without a direction do not pass one
 * @param basis by its name in JSON, or null for any; events without a basis pass each
 */
public record EventFilter(
        List<String> types,
        List<String> authorityIds,
        @Nullable String judgement,
        @Nullable String direction,
        @Nullable String basis) {

    /** Whether a row of {@code event_log} passes, as the condition of a query. */
    static final String CONDITION = """
            (:any_type or type = any(:types))
            and (:any_authority or authority_id = any(:authorities))
            and (cast(:judgement as text) is null or judgement = :judgement or type = 'announcement.retracted')
            and (cast(:direction as text) is null or direction = :direction
                 or type in ('rating.corrected', 'rating.retracted', 'announcement.retracted'))
            and (cast(:basis as text) is null or basis is null or basis = :basis)
            """;

    public EventFilter {
        types = List.copyOf(types);
        authorityIds = List.copyOf(authorityIds);
    }

    Map<String, List<String>> arrays() {
        return Map.of("types", types, "authorities", authorityIds);
    }
}
