package org.inspectionwatch.contracts.event;

/**
 * Data of {@code rating.corrected}: an announced change was not quite so.
 *
 * @param replaces CloudEvents id of the event that no longer holds
 * @param reason one sentence for a person
 * @param ratingChange what holds instead
 */
public record RatingCorrected(String replaces, String reason, RatingChange ratingChange) {}
