/** Serves authorities, their current ratings and their timelines. */
@NullMarked
package org.inspectionwatch.query.authority;

import org.jspecify.annotations.NullMarked;
