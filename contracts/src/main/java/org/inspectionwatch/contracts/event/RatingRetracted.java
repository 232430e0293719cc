package org.inspectionwatch.contracts.event;

/**
 * Data of {@code rating.retracted}: an announced change did not happen.
 *
 * @param replaces CloudEvents id of the event that no longer holds
 * @param reason one sentence for a person
 * @param ratingChange what was announced and does not hold
 */
public record RatingRetracted(String replaces, String reason, RatingChange ratingChange) {}
