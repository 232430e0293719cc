/** Keeps every response that counted as content, so that reading it can be replayed years later. */
@NullMarked
package org.inspectionwatch.ingest.archive;

import org.jspecify.annotations.NullMarked;
