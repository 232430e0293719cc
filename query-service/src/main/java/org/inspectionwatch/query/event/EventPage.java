package org.inspectionwatch.query.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of the events, oldest first.
 *
 * @param items the events
 * @param nextCursor never null: what comes after these, now or later, is had by giving it as {@code cursor}
 * @param more whether there is more already
 */
public record EventPage(
        List<EventDocument> items,

        @Schema(
                description =
                        "Give it as cursor for what comes after, at once or later; also as Last-Event-ID of the stream")
        String nextCursor,

        @Schema(description = "Whether there is more already")
        boolean more) {}
