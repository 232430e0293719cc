/** Serves practice themes and the passages about them. */
@NullMarked
package org.inspectionwatch.query.theme;

import org.jspecify.annotations.NullMarked;
