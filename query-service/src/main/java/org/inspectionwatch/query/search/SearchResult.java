package org.inspectionwatch.query.search;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.query.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param passageId id
 * @param snippet the words in pieces, those that match marked; plain text, never HTML
 * @param cut whether words before or after the pieces were left out, since the passage is long
 * @param role the passage's place in the document
 * @param page where it begins, counted from 1; null where the document has no pages
 * @param tags themes that it speaks of, with praise or criticism
 * @param authorityId whose inspection
 * @param authority short name of the authority
 * @param region ONS region of the authority
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null
 * @param grade overall grade of the inspection, or for a visit without grades the one that stood then; null where there is none
 * @param basis report or article
 * @param published day on which the outcome was published, or null
 * @param findingId the finding that holds it
 * @param inspectionId the inspection, or null
 * @param publicationId where it was read
 * @param title of the publication, or null
 * @param url where a person can read it, or null
 */
public record SearchResult(
        String passageId,
        List<SearchPiece> snippet,
        boolean cut,
        Role role,
        @Nullable Integer page,
        List<Passage.Tag> tags,
        String authorityId,
        String authority,
        String region,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable Grade grade,
        Basis basis,
        @Nullable LocalDate published,
        String findingId,
        @Nullable String inspectionId,
        String publicationId,
        @Nullable String title,
        @Nullable String url) {}
