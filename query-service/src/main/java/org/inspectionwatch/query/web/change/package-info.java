/** Pages of rating changes. */
@NullMarked
package org.inspectionwatch.query.web.change;

import org.jspecify.annotations.NullMarked;
