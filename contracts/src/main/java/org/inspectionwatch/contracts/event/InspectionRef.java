package org.inspectionwatch.contracts.event;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as events name it, with the publication that says most of it.
 *
 * @param inspectionId id in the register
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param visitNumber of a monitoring visit, or null
 * @param theme subject of a JTAI or scope of a visit in the document's words, or null
 * @param inspected last day on site, or the date as precisely as known, or null
 * @param published day of publication, or null
 * @param publicationId where it can be read
 * @param url where a person can read it, or null
 */
public record InspectionRef(
        String inspectionId,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable Integer visitNumber,
        @Nullable String theme,
        @Nullable PartialDate inspected,
        @Nullable LocalDate published,
        String publicationId,
        @Nullable String url) {}
