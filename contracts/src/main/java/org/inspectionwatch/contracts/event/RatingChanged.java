package org.inspectionwatch.contracts.event;

/**
 * Data of {@code rating.changed}.
 *
 * @param ratingChange what changed
 */
public record RatingChanged(RatingChange ratingChange) {}
