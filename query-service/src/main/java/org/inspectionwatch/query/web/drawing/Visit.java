package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Trend;
import org.jspecify.annotations.Nullable;

/**
 * An inspection that gave no grade.
 *
 * @param day on which its outcome was out
 * @param kind which kind
 * @param trend what its words say of the way things go, or null
 * @param priorityAction whether inspectors name an area for priority action
 * @param needsReview whether a person should check something about it
 * @param basis report or article
 * @param inspectionId which
 */
public record Visit(
        LocalDate day,
        InspectionKind kind,
        @Nullable Trend trend,
        boolean priorityAction,
        boolean needsReview,
        Basis basis,
        String inspectionId) {}
