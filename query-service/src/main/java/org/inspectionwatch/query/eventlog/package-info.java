/** The log of everything that was told, in one order that never changes: what pushing to subscribers reads. */
@NullMarked
package org.inspectionwatch.query.eventlog;

import org.jspecify.annotations.NullMarked;
