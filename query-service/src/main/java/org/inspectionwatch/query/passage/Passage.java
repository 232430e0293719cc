package org.inspectionwatch.query.passage;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document, and where they stand.
 *
 * @param passageId follows from the finding and the passage's place in it
 * @param findingId the finding that holds it
 * @param inspectionId the inspection that the finding was resolved to, or null
 * @param publicationId where it was read
 * @param authorityId whose inspection
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param basis report or article
 * @param published day on which the outcome was published, or null
 * @param day that day, or else the last day of the inspection, or null: what lists are sorted by
 * @param grade overall grade of the inspection, or for a visit without grades the one that stood then; null where there is none
 * @param role the passage's place in the document
 * @param text the words, literally in the document but for line ends and blanks
 * @param page where they begin, counted from 1; null where the document has no pages
 * @param tags themes that they speak of; empty where they speak of none that is known
 * @param taxonomyVersion version of the themes that it was read with
 * @param title of the publication, or null
 * @param url where a person can read it, or null
 */
public record Passage(
        String passageId,
        String findingId,
        @Nullable String inspectionId,
        String publicationId,
        String authorityId,
        InspectionKind kind,
        @Nullable String framework,
        Basis basis,
        @Nullable LocalDate published,
        @Nullable LocalDate day,
        @Nullable Grade grade,
        Role role,
        String text,
        @Nullable Integer page,
        List<Tag> tags,
        int taxonomyVersion,
        @Nullable String title,
        @Nullable String url) {
    public Passage {
        tags = List.copyOf(tags);
    }

    /**
     * A theme that the passage speaks of.
     *
     * @param theme id in themes.json
     * @param polarity praise or criticism
     * @param judgement the judgement under whose heading the passage stands, or null
     * @param scope for how many it is said, or null where the passage does not say
     */
    public record Tag(
            String theme,
            Polarity polarity,
            @Nullable Judgement judgement,
            @Nullable Scope scope) {}
}
