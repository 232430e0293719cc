/**
 * What the services share: event records, the text model, reference data, topic names and the JSON mapper. Nothing here
 * reads text, judges change, or talks to Kafka or a database.
 */
@NullMarked
package org.inspectionwatch.contracts;

import org.jspecify.annotations.NullMarked;
