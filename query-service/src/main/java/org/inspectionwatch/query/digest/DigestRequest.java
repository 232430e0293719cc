package org.inspectionwatch.query.digest;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber asks for.
 *
 * @param address e-mail address
 * @param frequency daily or weekly; absent: daily
 * @param events which; absent for all official ones
 */
public record DigestRequest(
        @Schema(examples = "analyst@example.org", required = true) @Nullable
        String address,

        @Schema(
                examples = "weekly",
                enumeration = {"daily", "weekly"})
        @Nullable
        String frequency,

        @Valid @Nullable EventChoice events) {}
