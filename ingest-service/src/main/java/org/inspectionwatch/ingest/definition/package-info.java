/** Sources as data: reads and checks the files that define them. Pure. */
@NullMarked
package org.inspectionwatch.ingest.definition;

import org.jspecify.annotations.NullMarked;
