/** Says when an authority's next full inspection is to be expected, by which rule, and where that rule stands. */
@NullMarked
package org.inspectionwatch.query.window;

import org.jspecify.annotations.NullMarked;
