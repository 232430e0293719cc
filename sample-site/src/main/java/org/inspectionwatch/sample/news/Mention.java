package org.inspectionwatch.sample.news;

import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a story says of one inspection: the truth beside its words.
 *
 * @param authorityId in the reference data
 * @param kind of inspection
 * @param overall grade that the story states, or null where it states none
 * @param previous grade that the story states as the one before, or null
 * @param fileId of the report that the story is about
 */
public record Mention(
        String authorityId,
        InspectionKind kind,
        @Nullable Grade overall,
        @Nullable Grade previous,
        String fileId) {}
