package org.inspectionwatch.contracts.event;

/**
 * Data of {@code rating.confirmed}: a report says what articles had said. The official change is told by a
 * {@code rating.changed} of its own, so that who takes official changes alone misses nothing.
 *
 * @param confirms CloudEvents id of the reported event
 * @param confirmedBy CloudEvents id of the official event
 * @param ratingChange the official change
 */
public record RatingConfirmed(String confirms, String confirmedBy, RatingChange ratingChange) {}
