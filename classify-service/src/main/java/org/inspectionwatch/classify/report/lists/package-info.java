/** Areas for improvement and priority actions, item by item, and the passages in which themes are looked for. */
@NullMarked
package org.inspectionwatch.classify.report.lists;

import org.jspecify.annotations.NullMarked;
