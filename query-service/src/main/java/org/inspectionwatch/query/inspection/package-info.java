/** Serves inspections. */
@NullMarked
package org.inspectionwatch.query.inspection;

import org.jspecify.annotations.NullMarked;
