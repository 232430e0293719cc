/** Keeps answers about the register for as long as the register stays the same. */
@NullMarked
package org.inspectionwatch.query.answer;

import org.jspecify.annotations.NullMarked;
