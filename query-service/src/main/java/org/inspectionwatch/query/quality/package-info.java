/** Reports what is in doubt, what is missing and which source has been silent. */
@NullMarked
package org.inspectionwatch.query.quality;

import org.jspecify.annotations.NullMarked;
