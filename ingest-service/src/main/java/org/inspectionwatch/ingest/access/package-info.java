/** Nobody writes without a key. */
@NullMarked
package org.inspectionwatch.ingest.access;

import org.jspecify.annotations.NullMarked;
