/** Sends events on their way: the outbox's relay, the topic that it fills, and what they need to know of Kafka. */
@NullMarked
package org.inspectionwatch.ingest.relay;

import org.jspecify.annotations.NullMarked;
