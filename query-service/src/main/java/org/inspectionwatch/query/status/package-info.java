/** Serves counts, backlogs and the checksum of the register; tells whether the service is well. */
@NullMarked
package org.inspectionwatch.query.status;

import org.jspecify.annotations.NullMarked;
