/** What changed: compares the inspections of a register judgement by judgement, and decides what is announced. */
@NullMarked
package org.inspectionwatch.query.change;

import org.jspecify.annotations.NullMarked;
