/** Says where an authority stands on a day: its full graded inspections and the grades that stand. */
@NullMarked
package org.inspectionwatch.query.standing;

import org.jspecify.annotations.NullMarked;
