/** Serves rating changes, announced or not. */
@NullMarked
package org.inspectionwatch.query.ratingchange;

import org.jspecify.annotations.NullMarked;
