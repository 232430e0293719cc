package org.inspectionwatch.query.review;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.inspectionwatch.query.paging.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * That a decision should hold no longer.
 *
 * @param note why, or null
 */
public record TakeBackRequest(
        @Size(max = 2000) @Pattern(regexp = PlainText.PATTERN, message = PlainText.OBJECTION) @Nullable
        String note) {}
