/** Looks at the live sources when they are due, whichever replica gets to it first, and fetches what they list. */
@NullMarked
package org.inspectionwatch.ingest.schedule;

import org.jspecify.annotations.NullMarked;
