package org.inspectionwatch.query.history;

import java.time.Instant;
import org.inspectionwatch.contracts.event.ReviewDecided;

/**
 * A decision, and when it stood on the topic.
 *
 * @param decision what was decided
 * @param at when
 */
public record HeardDecision(ReviewDecided decision, Instant at) {}
