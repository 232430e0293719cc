package org.inspectionwatch.query.review;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a decision should hold no longer.
 *
 * @param note why, or null
 */
public record TakeBackRequest(
        @Size(max = 2000, message = "is longer than 2000 characters") @Nullable
        String note) {}
