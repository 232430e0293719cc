package org.inspectionwatch.contracts.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a document itself says of the inspection before; not what the register knows of it.
 *
 * @param overall its overall grade, or null where the text gives none
 * @param date its date as precisely as stated, or null
 */
public record Previous(@Nullable Grade overall, @Nullable PartialDate date) {}
