package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * An authority on the map of a day.
 *
 * @param tile its place
 * @param name short name
 * @param region ONS region
 * @param grade that stood, or null where none did
 * @param basis report or article, or null without a grade
 * @param since the day from which the grade stood, or null
 * @param ended whether its newest full inspection makes this judgement no longer; then there is no grade
 * @param awaitingReview whether a newer grade waits for a person
 */
public record MapTile(
        Tile tile,
        String name,
        String region,
        @Nullable Grade grade,
        @Nullable Basis basis,
        @Nullable LocalDate since,
        boolean ended,
        boolean awaitingReview) {

    /** Whether the grade is known from articles alone. */
    public boolean reported() {
        return basis == Basis.REPORTED;
    }
}
