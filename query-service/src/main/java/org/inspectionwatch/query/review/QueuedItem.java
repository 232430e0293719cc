package org.inspectionwatch.query.review;

import java.time.Instant;
import org.inspectionwatch.query.register.ReviewItem;

/**
 * An item of the queue.
 *
 * @param item what is in doubt
 * @param firstSeenAt since when
 */
public record QueuedItem(ReviewItem item, Instant firstSeenAt) {}
