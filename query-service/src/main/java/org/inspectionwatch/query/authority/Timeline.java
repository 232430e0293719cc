package org.inspectionwatch.query.authority;

import java.util.List;
import org.inspectionwatch.query.inspection.InspectionDetail;

/**
 * The inspections of an authority.
 *
 * @param authorityId whose
 * @param shortName as pages show it
 * @param inspections oldest first, each beside the one before; those without any date first
 * @param needsReview how many of them hold something that a person should check
 */
public record Timeline(String authorityId, String shortName, List<InspectionDetail> inspections, long needsReview) {}
