/** Places that publish, and how looking into them went. */
@NullMarked
package org.inspectionwatch.ingest.source;

import org.jspecify.annotations.NullMarked;
