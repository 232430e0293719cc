package org.inspectionwatch.query.event;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscriber chooses, in the subscriber's words; what is absent chooses all.
 *
 * @param types CloudEvents types
 * @param authorityIds whose; together with a region, the authorities of both
 * @param region ONS region
 * @param judgement events about this judgement
 * @param direction rating changes of this direction, with all corrections and retractions
 * @param basis {@code official}, {@code reported} or {@code any}; absent for official
 */
@Schema(description = "Which events; what is absent chooses all, but without basis only official ones")
public record EventChoice(
        @Schema(examples = "[\"rating.changed\"]") @Size(min = 1, max = 200, message = EventChoice.ENTRIES) @Nullable
        List<String> types,

        @Schema(examples = "[\"leeds\"]") @Size(min = 1, max = 200, message = EventChoice.ENTRIES) @Nullable
        List<String> authorityIds,

        @Schema(examples = "South West") @Nullable String region,
        @Schema(examples = "overall") @Nullable String judgement,
        @Schema(examples = "declined") @Nullable String direction,
        @Schema(examples = "official") @Nullable String basis) {

    /** What a list has; an empty one would choose all, though whoever wrote it may have meant none. */
    static final String ENTRIES = "has 1 to 200 entries; leave it out for all";

    /** Every official event. */
    public static final EventChoice ALL = new EventChoice(null, null, null, null, null, null);
}
