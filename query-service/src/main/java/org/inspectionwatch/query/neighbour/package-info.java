/** Knows the statistical neighbours of an authority and serves their grades. */
@NullMarked
package org.inspectionwatch.query.neighbour;

import org.jspecify.annotations.NullMarked;
