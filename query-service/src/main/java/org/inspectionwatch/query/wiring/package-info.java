/** Produces what the features share: clock, reference data, database access, the JSON mapper, the outbox. */
@NullMarked
package org.inspectionwatch.query.wiring;

import org.jspecify.annotations.NullMarked;
