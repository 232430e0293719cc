/** Pages about an authority: its grades over time, its inspections with the inspectors' words, and what is next. */
@NullMarked
package org.inspectionwatch.query.web.authority;

import org.jspecify.annotations.NullMarked;
