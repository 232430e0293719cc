/** Computes registers anew, stores what follows from them, and hands events to the outbox. */
@NullMarked
package org.inspectionwatch.query.update;

import org.jspecify.annotations.NullMarked;
