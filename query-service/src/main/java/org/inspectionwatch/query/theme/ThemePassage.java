package org.inspectionwatch.query.theme;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A passage about a theme, and where it stands.
 *
 * @param passageId id
 * @param passage the words, praise or criticism, for how many it is said, and their place in the document
 * @param taxonomyVersion version of the themes that it was read with
 * @param authorityId whose inspection
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param grade overall grade of the inspection, or for a visit without grades the one that stood then; null where there is none
 * @param published day on which the outcome was published, or null
 * @param findingId the finding that holds it
 * @param inspectionId the inspection that the finding was resolved to, or null
 * @param publicationId where it was read
 * @param title of the publication, or null
 * @param url where a person can read it, or null
 */
public record ThemePassage(
        String passageId,
        ThemeTag passage,
        int taxonomyVersion,
        String authorityId,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable Grade grade,
        @Nullable LocalDate published,
        String findingId,
        @Nullable String inspectionId,
        String publicationId,
        @Nullable String title,
        @Nullable String url) {

    static ThemePassage of(ThemeTag tag, Passage passage) {
        return new ThemePassage(
                passage.passageId(),
                tag,
                passage.taxonomyVersion(),
                passage.authorityId(),
                passage.kind(),
                passage.framework(),
                passage.grade(),
                passage.published(),
                passage.findingId(),
                passage.inspectionId(),
                passage.publicationId(),
                passage.title(),
                passage.url());
    }
}
