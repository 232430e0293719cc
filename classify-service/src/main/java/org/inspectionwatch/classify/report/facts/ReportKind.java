package org.inspectionwatch.classify.report.facts;

import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a report, as its title says it.
 *
 * @param kind {@link InspectionKind#UNKNOWN} where no title was recognised
 * @param namedArea the authority's name as it stands in the title, or null
 * @param theme subject of a joint inspection in the title's words, or null
 * @param visitNumber 3 for a "third monitoring visit", else null
 * @param evidence the title, or null
 */
public record ReportKind(
        InspectionKind kind,
        @Nullable String namedArea,
        @Nullable String theme,
        @Nullable Integer visitNumber,
        @Nullable Evidence evidence) {}
