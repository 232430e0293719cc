/** Serves findings with their evidence. */
@NullMarked
package org.inspectionwatch.query.finding;

import org.jspecify.annotations.NullMarked;
