package org.inspectionwatch.query.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.jspecify.annotations.Nullable;

/**
 * A passage about a theme, and where it stands.
 *
 * @param passage the words, praise or criticism, and their place in the document; its fields are the line's
 * @param authorityId whose inspection
 * @param kind kind of inspection
 * @param published day on which the outcome was published, or null
 * @param findingId the finding that holds it
 * @param inspectionId the inspection that the finding was resolved to, or null
 * @param publicationId where it was read
 * @param title of the publication, or null
 * @param url where a person can read it, or null
 */
record BulkPassage(
        @JsonUnwrapped ThemeTag passage,
        String authorityId,
        InspectionKind kind,
        @Nullable LocalDate published,
        String findingId,
        @Nullable String inspectionId,
        String publicationId,
        @Nullable String title,
        @Nullable String url) {}
