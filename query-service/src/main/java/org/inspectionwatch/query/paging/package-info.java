/** Pages, cursors and checked parameters of lists. */
@NullMarked
package org.inspectionwatch.query.paging;

import org.jspecify.annotations.NullMarked;
