package org.inspectionwatch.contracts.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which inspection a finding is about.
 *
 * @param kind {@link InspectionKind#UNKNOWN} where it is not recognised
 * @param kindBasis stated by the document, or inferred
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param visitNumber 3 for a "third monitoring visit", else null
 * @param ilacsLength ILACS only, else null
 * @param theme subject of a JTAI or scope of a visit in the document's words, or null
 * @param start first day on site, or null where not given to the day
 * @param end last day on site, or null; never before {@code start}
 * @param inspected the date as precisely as an article gives it, or null; reports have {@code start} and {@code end}
 * @param leadInspectors names without titles, in order; area SEND may have two
 */
public record InspectionClaim(
        InspectionKind kind,
        KindBasis kindBasis,
        @Nullable String framework,
        @Nullable Integer visitNumber,
        @Nullable IlacsLength ilacsLength,
        @Nullable String theme,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable PartialDate inspected,
        List<String> leadInspectors) {

    /** Fails where the end is before the start. */
    public InspectionClaim {
        leadInspectors = List.copyOf(leadInspectors);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "an inspection cannot end on %s before it starts on %s".formatted(end, start));
        }
    }

    /** A claim of the kind alone, to be filled by the {@code with} methods. */
    public static InspectionClaim of(InspectionKind kind, KindBasis kindBasis) {
        return new InspectionClaim(kind, kindBasis, null, null, null, null, null, null, null, List.of());
    }

    public InspectionClaim withFramework(@Nullable String value) {
        return new InspectionClaim(
                kind, kindBasis, value, visitNumber, ilacsLength, theme, start, end, inspected, leadInspectors);
    }

    public InspectionClaim withVisitNumber(@Nullable Integer value) {
        return new InspectionClaim(
                kind, kindBasis, framework, value, ilacsLength, theme, start, end, inspected, leadInspectors);
    }

    public InspectionClaim withIlacsLength(@Nullable IlacsLength value) {
        return new InspectionClaim(
                kind, kindBasis, framework, visitNumber, value, theme, start, end, inspected, leadInspectors);
    }

    public InspectionClaim withTheme(@Nullable String value) {
        return new InspectionClaim(
                kind, kindBasis, framework, visitNumber, ilacsLength, value, start, end, inspected, leadInspectors);
    }

    public InspectionClaim withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new InspectionClaim(
                kind, kindBasis, framework, visitNumber, ilacsLength, theme, first, last, inspected, leadInspectors);
    }

    public InspectionClaim withInspected(@Nullable PartialDate value) {
        return new InspectionClaim(
                kind, kindBasis, framework, visitNumber, ilacsLength, theme, start, end, value, leadInspectors);
    }

    public InspectionClaim withLeadInspectors(List<String> names) {
        return new InspectionClaim(
                kind, kindBasis, framework, visitNumber, ilacsLength, theme, start, end, inspected, names);
    }
}
