package org.inspectionwatch.query.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to deliver again: by positions, or by times when it was told.
 *
 * @param fromPosition the first, or null
 * @param toPosition the last, or null for all since
 * @param since told at this time or later; instead of fromPosition
 * @param until told before this time; instead of toPosition
 */
public record ReplayRequest(
        @Nullable Long fromPosition,
        @Nullable Long toPosition,
        @Schema(examples = "2026-04-01") @Nullable String since,
        @Schema(examples = "2026-04-08T12:00:00Z") @Nullable String until) {}
