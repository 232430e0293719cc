package org.inspectionwatch.query.review;

import org.inspectionwatch.contracts.event.ReviewDecided;

/**
 * A decision, and whether it holds.
 *
 * @param decision what was decided
 * @param inForce false where another one takes it back or decides the same field later, or the claim was dismissed
 */
public record KnownDecision(ReviewDecided decision, boolean inForce) {}
