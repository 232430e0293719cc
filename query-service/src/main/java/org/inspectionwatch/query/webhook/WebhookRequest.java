package org.inspectionwatch.query.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber asks for.
 *
 * @param url where to post
 * @param description for people, or null
 * @param events which; absent for all official ones
 * @param since told at this time or later, for a new webhook alone; absent: from now on
 */
public record WebhookRequest(
        @Schema(examples = "https://example.org/inspections", required = true) @Nullable
        String url,

        @Size(max = 500, message = "is longer than 500 characters") @Nullable
        String description,

        @Valid @Nullable EventChoice events,

        @Schema(
                description = "For a new webhook: what was told at this time or later comes too",
                examples = "2026-04-01")
        @Nullable
        String since) {}
