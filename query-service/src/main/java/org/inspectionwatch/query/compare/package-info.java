/** Serves up to six authorities side by side. */
@NullMarked
package org.inspectionwatch.query.compare;

import org.jspecify.annotations.NullMarked;
