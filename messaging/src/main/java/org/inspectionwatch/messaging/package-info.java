/**
 * Transactional outbox and its relay to Kafka, and the set-up of topics. Knows nothing of what the messages say; plain JDBC
 * and Kafka clients.
 */
@NullMarked
package org.inspectionwatch.messaging;

import org.jspecify.annotations.NullMarked;
